package org.truceline.read.trained;

import java.util.function.BiConsumer;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.Words;

/**
 * Finds runs of words in a table of scores whose first column is "none" and whose last is "goes on".
 *
 * @param columns how many scores a word has
 */
@SuppressWarnings("ArrayRecordComponent") // a tensor; never compared
record Runs(float[] scores, int columns, double temperature) {

    /** So many words behind a run nothing is its torn rest. */
    private static final int APART = 4;

    /**
     * Hands on each run that begins between {@code first} and {@code end} and whose likelihood of being one is over {@code threshold}, with the number of its kind.
     * A run may go on behind {@code end}, but not into the next sentence.
     *
     * @param torn from which likelihood on a word that goes on, where nothing began ("30" of "another 30"), begins a run, or the word before it does; over 1 for never
     */
    void find(
            int first,
            int end,
            int[] sentences,
            double threshold,
            double torn,
            BiConsumer<Words, Choice<Integer>> found) {
        int on = columns - 1;
        int at = first;
        int last = first - APART;
        while (at < end) {
            double[] likelihoods = Scores.likelihoods(scores, at * columns, columns, temperature);
            int kind = Scores.best(likelihoods, 1, on);
            double likelihood = 1 - likelihoods[0];
            boolean begins =
                    likelihoods[kind] >= likelihoods[on] || (at - last >= APART && isTorn(at, sentences, torn));
            if (likelihood <= threshold || !begins) {
                at++;
                continue;
            }
            int to = at + 1;
            while (to < sentences.length && sentences[to] == sentences[at] && goesOn(to)) {
                to++;
            }
            found.accept(
                    new Words(at, to, likelihood),
                    new Choice<>(kind, Math.min(1, likelihoods[kind] / (likelihood - likelihoods[on]))));
            at = to;
            last = to;
        }
    }

    /** Whether a word, or the one behind it, surely goes on, so that something begins here at the latest: "came" of "came under fire". */
    private boolean isTorn(int at, int[] sentences, double sure) {
        boolean next = at + 1 < sentences.length && sentences[at + 1] == sentences[at];
        return goingOn(at) >= sure || (next && goingOn(at + 1) >= sure);
    }

    private double goingOn(int word) {
        return Scores.likelihoods(scores, word * columns, columns, temperature)[columns - 1];
    }

    private boolean goesOn(int word) {
        int at = word * columns;
        for (int i = 0; i < columns - 1; i++) {
            if (scores[at + i] >= scores[at + columns - 1]) {
                return false;
            }
        }
        return true;
    }
}
