package org.truceline.read.proposal;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Words that a model points at.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param likelihood how likely it is that they are meant, 0 to 1
 */
public record Words(int first, int end, double likelihood) {

    /** @throws IllegalArgumentException if they begin below 0 or are none */
    public Words {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no such words: " + first + ".." + end);
        }
    }

    /** The same words with other indexes of tokens. */
    Words moved(IntUnaryOperator place) {
        return new Words(place.applyAsInt(first), place.applyAsInt(end), likelihood);
    }

    static List<Words> moved(List<Words> words, IntUnaryOperator place) {
        return words.stream().map(w -> w.moved(place)).toList();
    }

    /** Whether a token from {@code otherFirst} up to before {@code otherEnd} is among them. */
    public boolean overlaps(int otherFirst, int otherEnd) {
        return first < otherEnd && otherFirst < end;
    }

    /** Their likelihood as a derivation prints it, in whole percent: "87 %". */
    public String percent() {
        return Math.round(likelihood * 100) + " %";
    }
}
