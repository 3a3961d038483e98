package org.truceline.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param time the time of day; null where not known
 * @param zone the offset from UTC; null where not known
 * @param reason where it was found or from what it was inferred ("meta article:published_time", "dateline", "an embedded post's date")
 */
public record Published(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone, String reason) {

    /** A day that the user or the input gave. */
    public static Published given(LocalDate day) {
        return new Published(day, null, null, "given");
    }
}
