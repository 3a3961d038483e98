package org.truceline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Days from first to last, both included. */
public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends on " + last + " before it starts on " + first);
        }
    }

    /** One day. */
    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** How many days; at least 1. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Each of them, in order. */
    public Stream<LocalDate> all() {
        return first.datesUntil(last.plusDays(1));
    }

    /** Days between the two, 0 where they touch or overlap. */
    public long gap(Days other) {
        if (overlaps(other)) {
            return 0;
        }
        return first.isAfter(other.last)
                ? ChronoUnit.DAYS.between(other.last, first)
                : ChronoUnit.DAYS.between(last, other.first);
    }

    @Override
    public int compareTo(Days other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "–" + last;
    }
}
