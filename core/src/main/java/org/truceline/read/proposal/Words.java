package org.truceline.read.proposal;

import java.util.List;

/**
 * Words that a model points at.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param likelihood how likely it is that they are meant, 0 to 1
 */
public record Words(int first, int end, double likelihood) {

    public Words {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no such words: " + first + ".." + end);
        }
    }

    /** The same words where {@code by} more tokens stand before them. */
    Words shifted(int by) {
        return new Words(first + by, end + by, likelihood);
    }

    static List<Words> shifted(List<Words> words, int by) {
        return words.stream().map(w -> w.shifted(by)).toList();
    }

    public boolean overlaps(int otherFirst, int otherEnd) {
        return first < otherEnd && otherFirst < end;
    }
}
