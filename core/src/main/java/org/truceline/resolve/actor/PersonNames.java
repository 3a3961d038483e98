package org.truceline.resolve.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether capitalised words look like the name of a person. */
final class PersonNames {

    private static final class Given {
        static final Set<String> NAMES = load();

        private static Set<String> load() {
            Set<String> names = new HashSet<>();
            for (String[] row : Tables.standard("given-names.txt", 1)) {
                names.addAll(List.of(row[0].split(" ", -1)));
            }
            return Set.copyOf(names);
        }
    }

    private PersonNames() {}

    /** Given names that are common words too. */
    private static final Set<String> COMMON = Set.of(
            "mark", "rose", "grace", "frank", "bill", "jack", "art", "max", "ray", "rob", "min", "sally", "will",
            "brad", "dawn", "page", "said", "salah", "sultan", "sheikh", "carol", "jean", "miles", "van", "guy");

    /** Whether {@code word} in small letters is a given name and nothing else. */
    static boolean isGiven(String word) {
        return Given.NAMES.contains(PhraseIndex.fold(word)) && !COMMON.contains(word);
    }

    /** Two to five words that begin with a given name or hold a particle of names ("al-", "bin"). */
    static boolean looksLikePerson(String name) {
        String[] words = name.split(" ", -1);
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        String first = PhraseIndex.fold(words[0]).toLowerCase(Locale.ROOT);
        if (Given.NAMES.contains(first)) {
            return true;
        }
        for (int i = 1; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (word.startsWith("al-") || word.startsWith("el-") || word.equals("bin") || word.equals("ibn")) {
                return true;
            }
        }
        int hyphen = first.indexOf('-');
        return hyphen > 0 && Given.NAMES.contains(first.substring(0, hyphen));
    }
}
