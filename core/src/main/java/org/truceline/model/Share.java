package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * What one incident gives to a total that was told over a period: how many of those counted in the total were harmed in it, as its own toll has it.
 *
 * @param low the lowest figure that stands by the moment of the total; {@code high} the highest. Rivals stay as the span between them
 * @param standsAt the latest moment of the figures; null where none has one
 */
public record Share(IncidentId incident, Measure measure, Group group, long low, long high, @Nullable Moment standsAt) {

    /** @throws IllegalArgumentException if the low is below 0 or above the high */
    public Share {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("low " + low + ", high " + high);
        }
    }

    @Override
    public String toString() {
        return low == high ? Long.toString(low) : low + "–" + high;
    }
}
