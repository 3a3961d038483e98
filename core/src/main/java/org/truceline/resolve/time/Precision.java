package org.truceline.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** How exactly a time is known, in the codes of ACLED and UCDP. Pure functions; empty where the codebook would not record such an event. */
public final class Precision {

    private static final int WEEK = 7;
    private static final int HALF = 15;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    private Precision() {}

    /** ACLED's time_precision: 1 the day, 2 within a week or weekend, 3 within a month. Empty for anything vaguer. */
    public static OptionalInt acled(When when) {
        return acled(narrowed(when));
    }

    /** The same of days; null where none are known. */
    public static OptionalInt acled(@Nullable Days days) {
        return days == null || days.length() > MONTH
                ? OptionalInt.empty()
                : OptionalInt.of(days.length() == 1 ? 1 : days.length() <= WEEK ? 2 : 3);
    }

    /** ACLED's event_date: see {@link #acledDay(Days)}. */
    public static Optional<LocalDate> acledDay(When when) {
        return acledDay(narrowed(when));
    }

    /**
     * ACLED's event_date: the day, the middle day of a week, the middle of a month; but the first day of a month whose beginning is told, and the last of one
     * whose end is. Empty where {@link #acled} is.
     */
    public static Optional<LocalDate> acledDay(@Nullable Days days) {
        if (days == null || acled(days).isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.first();
        LocalDate last = days.last();
        boolean part = days.length() > WEEK && days.length() < HALF && first.getMonth() == last.getMonth();
        if (part && first.getDayOfMonth() == 1) {
            return Optional.of(first);
        }
        if (part && last.getDayOfMonth() == last.lengthOfMonth()) {
            return Optional.of(last);
        }
        return Optional.of(first.plusDays((days.length() - 1) / 2));
    }

    /** UCDP's date_prec: 1 the day, 2 two to six days, 3 within a week, 4 within a month, 5 within a year. Empty for anything vaguer. */
    public static OptionalInt ucdp(When when) {
        return ucdp(narrowed(when));
    }

    /** The same of days; null where none are known. */
    public static OptionalInt ucdp(@Nullable Days days) {
        if (days == null || days.length() > YEAR) {
            return OptionalInt.empty();
        }
        long length = days.length();
        return OptionalInt.of(length == 1 ? 1 : length < WEEK ? 2 : length == WEEK ? 3 : length <= MONTH ? 4 : 5);
    }

    /** The days that it may have fallen on; a night or a moment counts as the day on which it began; null where no day is known. */
    private static @Nullable Days narrowed(When when) {
        Days days = when.days();
        boolean night = days != null && when.type() == TimeType.TIME && days.length() == 2;
        return night ? new Days(days.first(), days.first()) : days;
    }
}
