package org.truceline.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time that words give.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value ("2023-09-19T20:00", "2020-FA", "PT24H", "XXXX-XX-XX")
 * @param days the days it falls on, inclusive; null where the words give no day (a duration, "a month ago" without a publication date)
 * @param clock the moment, in the report's zone, where the words give one ("as of 8 p.m."); else null
 */
public record When(TimeType type, String value, @Nullable Days days, @Nullable LocalDateTime clock) {

    @Override
    public String toString() {
        return clock != null ? clock.toString() : days != null ? days.toString() : value;
    }
}
