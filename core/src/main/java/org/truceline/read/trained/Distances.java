package org.truceline.read.trained;

/** Distances between words and between sentences, in the steps for which a model learns how much they count. */
final class Distances {

    /** How many steps there are for words, and for sentences. */
    static final int WORDS = 17;

    static final int SENTENCES = 6;

    private static final int[] EDGES = {-63, -31, -15, -7, -3, -2, -1, 0, 1, 2, 3, 4, 8, 16, 32, 64};
    private static final int FAR = 64;
    private static final int[] STEPS = steps();

    private Distances() {}

    private static int[] steps() {
        int[] steps = new int[2 * FAR + 1];
        for (int d = -FAR; d <= FAR; d++) {
            for (int edge : EDGES) {
                steps[d + FAR] += edge <= d ? 1 : 0;
            }
        }
        return steps;
    }

    /** The step of {@code words} from the asking word; negative before it. */
    static int ofWords(int words) {
        return STEPS[Math.clamp(words, -FAR, FAR) + FAR];
    }

    static int ofSentences(int sentences) {
        return Math.clamp(sentences, -3, 2) + 3;
    }
}
