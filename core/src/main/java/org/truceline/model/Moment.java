package org.truceline.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The moment at which a figure stands: a day, and the time of day where it is known. A day without a time counts as its end. */
public record Moment(LocalDate day, @Nullable LocalTime time) implements Comparable<Moment> {

    @Override
    public int compareTo(Moment other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0
                ? byDay
                : (time == null ? LocalTime.MAX : time).compareTo(other.time == null ? LocalTime.MAX : other.time);
    }

    /** In ISO form: "2023-09-19", "2023-09-19T20:00". */
    public String iso() {
        return time == null ? day.toString() : day + "T" + time;
    }

    @Override
    public String toString() {
        return time == null ? day.toString() : day + " " + time;
    }
}
