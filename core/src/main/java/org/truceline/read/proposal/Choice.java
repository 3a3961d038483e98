package org.truceline.read.proposal;

import org.truceline.model.Word;

/**
 * One value out of several.
 *
 * @param likelihood how likely it is, 0 to 1
 */
public record Choice<T>(T value, double likelihood) {

    /** The value as the contract of a claim writes it, and how likely it is. */
    @Override
    public String toString() {
        String written = value instanceof Word word ? word.word() : String.valueOf(value);
        return written + " " + Math.round(likelihood * 100) + " %";
    }
}
