package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from; each part null where not known.
 *
 * @param publisher the outlet whose page it is
 * @param author the byline
 * @param agency the agency or paper that the report credits ("Source: DN", "From: Deutsche Welle")
 * @param address the web address, or the file's name
 */
public record Source(
        @Nullable String publisher, @Nullable String author, @Nullable String agency, @Nullable String address) {

    /** Nothing is known of where it was published. */
    public static Source unknown() {
        return new Source(null, null, null, null);
    }
}
