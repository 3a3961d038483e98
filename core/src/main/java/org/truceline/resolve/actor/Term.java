package org.truceline.resolve.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when something holds, both days included; null where open or not known. */
record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

    static final Term ALWAYS = new Term(null, null);

    /** Reads the two columns of a table; an empty one is open. */
    static Term of(String from, String until) {
        return new Term(from.isEmpty() ? null : LocalDate.parse(from), until.isEmpty() ? null : LocalDate.parse(until));
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
