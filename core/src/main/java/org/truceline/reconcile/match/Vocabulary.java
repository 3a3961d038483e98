package org.truceline.reconcile.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** In how many reports of an archive each word occurs: what makes a word rare. The order of the reports does not matter. */
public final class Vocabulary {

    /** A word in more than this share of reports tells nothing. */
    private static final double COMMON = 0.3;

    private static final int RARE = 60;

    private static final double NAME_WEIGHT = 1.5;

    private final Map<String, Integer> reports = new HashMap<>();
    private final int size;

    public Vocabulary(Collection<Wording> wordings) {
        for (Wording wording : wordings) {
            wording.counts().keySet().forEach(w -> reports.merge(w, 1, Integer::sum));
        }
        size = wordings.size();
    }

    private int reportsWith(String word) {
        return reports.getOrDefault(word, 0);
    }

    /** Whether so few reports have the word that two which share it may be about one thing. */
    public boolean isRare(String word) {
        int with = reportsWith(word);
        return with >= 2 && with <= RARE;
    }

    /**
     * The weight of a word that occurs {@code count} times: TF-IDF with logarithms of both (Salton and Buckley, 1988), half as much again for names.
     * 0 for words that occur in one report alone or in very many.
     */
    double weight(String word, int count, boolean name) {
        int with = reportsWith(word);
        if (with < 2 || with > Math.max(2, size * COMMON)) {
            return 0;
        }
        double rarity = Math.log((size + 1.0) / with);
        return (1 + Math.log(count)) * rarity * (name ? NAME_WEIGHT : 1);
    }
}
