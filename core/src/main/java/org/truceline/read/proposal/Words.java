package org.truceline.read.proposal;

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

    public boolean overlaps(int otherFirst, int otherEnd) {
        return first < otherEnd && otherFirst < end;
    }
}
