package org.truceline.reconcile.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text, counted, before it is known which of them are rare.
 *
 * @param counts how often each occurs; those of the first sentences twice
 * @param names those written as names at least once, and pairs of them ("john smith")
 */
public record Wording(Map<String, Integer> counts, Set<String> names) {

    /** Only the first characters of a text are looked at: what a report is about stands at its beginning. */
    private static final int LIMIT = 20_000;

    private static final int LEAD_WORDS = 120;

    public static Wording of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<Words.Written> words = Words.of(text, LIMIT);
        for (int i = 0; i < words.size(); i++) {
            Words.Written word = words.get(i);
            int weight = i < LEAD_WORDS ? 2 : 1;
            counts.merge(word.form(), weight, Integer::sum);
            if (word.name()) {
                names.add(word.form());
            }
            if (i > 0 && word.name() && word.follows() && words.get(i - 1).capital()) {
                String pair = words.get(i - 1).form() + " " + word.form();
                counts.merge(pair, weight, Integer::sum);
                names.add(pair);
            }
        }
        return new Wording(counts, names);
    }
}
