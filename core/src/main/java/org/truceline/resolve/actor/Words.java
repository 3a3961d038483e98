package org.truceline.resolve.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The word lists of the finder of names, from {@code words.tsv}. */
final class Words {

    private static final class Lists {
        static final Map<String, Set<String>> ALL = load();

        private static Map<String, Set<String>> load() {
            Map<String, Set<String>> lists = new HashMap<>();
            for (String[] row : Tables.standard("words.tsv", 2)) {
                lists.put(row[0], Set.copyOf(Tables.list(row[1])));
            }
            return Map.copyOf(lists);
        }
    }

    private Words() {}

    /**
     * The list of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Set<String> of(String name) {
        Set<String> words = Lists.ALL.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words: " + name);
        }
        return words;
    }
}
