package org.truceline.read.proposal;

/**
 * One value out of several.
 *
 * @param likelihood how likely it is, 0 to 1
 */
public record Choice<T>(T value, double likelihood) {

    @Override
    public String toString() {
        return value + " " + Math.round(likelihood * 100) + " %";
    }
}
