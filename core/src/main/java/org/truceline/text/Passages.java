package org.truceline.text;

import java.util.Arrays;

/**
 * Numbers for passages of a text, chosen so that two texts which share {@value #GUARANTEED} words in a row share a number (S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing: local
 * algorithms for document fingerprinting", 2003): of every few runs of words in a row the one with the smallest hash. Some 15 for each hundred words.
 */
final class Passages {

    /** Words in a run. Twelve in a row are hardly ever the same by chance. */
    private static final int RUN = 12;

    /** Of so many runs in a row one is chosen. */
    private static final int WINDOW = 12;

    static final int GUARANTEED = RUN + WINDOW - 1;

    /** A long text has no more. */
    private static final int MOST = 400;

    private Passages() {}

    /**
     * The numbers, each once, ascending.
     *
     * @param runs hashes of every run of {@link #RUN} words, in the order of the text
     * @param wanted which of the chosen runs are given; empty for all
     */
    static long[] of(long[] runs, boolean[] wanted) {
        long[] chosen = new long[Math.min(MOST, runs.length)];
        int size = 0;
        int last = -1;
        for (int from = 0; from < Math.max(1, runs.length - WINDOW + 1) && size < chosen.length; from++) {
            int least = -1;
            for (int i = from; i < Math.min(from + WINDOW, runs.length); i++) {
                least = least < 0 || runs[i] <= runs[least] ? i : least;
            }
            if (least >= 0 && least != last) {
                last = least;
                if (wanted.length == 0 || wanted[least]) {
                    chosen[size++] = runs[least];
                }
            }
        }
        return Arrays.stream(chosen, 0, size).sorted().distinct().toArray();
    }

    static int run() {
        return RUN;
    }
}
