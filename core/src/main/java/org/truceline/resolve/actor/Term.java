package org.truceline.resolve.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when something holds, both days included; null where open or not known. */
record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

    static final Term ALWAYS = new Term(null, null);

    /** Reads the two columns of a table; an empty one is open. */
    static Term of(String from, String until) {
        return from.isEmpty() && until.isEmpty() ? ALWAYS : new Term(day(from), day(until));
    }

    /** Cut by hand: a formatter costs more at start than the whole register. */
    private static @Nullable LocalDate day(String iso) {
        if (iso.isEmpty()) {
            return null;
        }
        if (iso.length() != 10) {
            throw new IllegalArgumentException("not a day as 2020-09-27: " + iso);
        }
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }

    /** Whether it holds on that day; a day that is not known is no objection. */
    boolean holdsOn(@Nullable LocalDate day) {
        return day == null || (!startsAfter(day) && !endedBefore(day));
    }

    boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + "–" + (until == null ? "" : until);
    }
}
