package org.truceline.read.rule;

/**
 * Something that an earlier stage found in a text: a number, a name, an event word.
 *
 * @param type what patterns call it: {@code <number>}
 * @param first index of its first token
 * @param end index after its last token
 * @param value what it means, for productions
 */
public record Finding(String type, int first, int end, Object value) {

    /** @throws IllegalArgumentException if it covers no token */
    public Finding {
        if (end <= first) {
            throw new IllegalArgumentException("an empty finding of " + type + " at " + first);
        }
    }
}
