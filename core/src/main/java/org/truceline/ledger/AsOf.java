package org.truceline.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Word;

/**
 * The day up to which a view knows. Days are counted in UTC.
 *
 * @param clock which of a report's two clocks is asked
 * @param day the last day known; null for all
 */
public record AsOf(Clock clock, @Nullable LocalDate day) {

    /** Everything. */
    public static final AsOf NOW = new AsOf(Clock.ARRIVED, null);

    /** What had been published by the end of {@code day}. A report without a day counts from the day it arrived. All judgements count. */
    public static AsOf published(LocalDate day) {
        return new AsOf(Clock.PUBLISHED, day);
    }

    /** What this ledger held at the end of {@code day}, with the judgements and removals made by then. */
    public static AsOf arrived(LocalDate day) {
        return new AsOf(Clock.ARRIVED, day);
    }

    /** The two clocks of a report. */
    public enum Clock implements Word {
        PUBLISHED,
        ARRIVED
    }
}
