package org.truceline.intake.web;

import org.jspecify.annotations.Nullable;

/** A page as it was fetched: the last address, its Content-Type in parts, its bytes. */
public final class Fetched {

    private final String address;
    private final @Nullable String mediaType;
    private final @Nullable String charset;
    private final byte[] bytes;

    Fetched(String address, @Nullable String mediaType, @Nullable String charset, byte[] bytes) {
        this.address = address;
        this.mediaType = mediaType;
        this.charset = charset;
        this.bytes = bytes;
    }

    /** The address after all redirects. */
    public String address() {
        return address;
    }

    /** In lower case without parameters, "text/html"; null where none was given. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** The encoding that the server named; null where it named none. */
    public @Nullable String charset() {
        return charset;
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
