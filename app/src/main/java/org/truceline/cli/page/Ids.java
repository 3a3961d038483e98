package org.truceline.cli.page;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ids as short as they can be told apart, as people type them; never shorter than ten signs. */
public final class Ids {

    private static final int SHORTEST = 10;

    private final TreeSet<String> all;

    /** @param all the ids among which a shortened one must still be the only one */
    public Ids(Collection<String> all) {
        this.all = new TreeSet<>(all);
    }

    /** The shortest beginning of {@code id} that no other id has. */
    String shorten(String id) {
        int length = Math.max(SHORTEST, Math.max(common(id, all.lower(id)), common(id, all.higher(id))) + 1);
        return id.length() <= length ? id : id.substring(0, length);
    }

    private static int common(String id, @Nullable String other) {
        int length = 0;
        while (other != null
                && length < Math.min(id.length(), other.length())
                && id.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
