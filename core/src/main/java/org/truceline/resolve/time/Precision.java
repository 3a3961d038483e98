package org.truceline.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** How exactly a time is known, in the codes of ACLED and UCDP. Pure functions; empty where the codebook would not record such an event. */
public final class Precision {

    private Precision() {}

    /** ACLED's time_precision: 1 the day, 2 within a week or weekend, 3 within a month. Empty for anything vaguer. */
    public static OptionalInt acled(When when) {
        long days = length(when);
        return days < 1 || days > 31 ? OptionalInt.empty() : OptionalInt.of(days == 1 ? 1 : days <= 7 ? 2 : 3);
    }

    /** ACLED's event_date: the day, the middle day of a week, the middle of a month. Empty where {@link #acled} is. */
    public static Optional<LocalDate> acledDay(When when) {
        Days days = when.days();
        return days == null || acled(when).isEmpty()
                ? Optional.empty()
                : Optional.of(days.first().plusDays((length(when) - 1) / 2));
    }

    /** UCDP's date_prec: 1 the day, 2 two to six days, 3 within a week, 4 within a month, 5 within a year. Empty for anything vaguer. */
    public static OptionalInt ucdp(When when) {
        long days = length(when);
        if (days < 1 || days > 366) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5);
    }

    /** Days that it may have fallen on; a night or a moment counts as the day on which it began; 0 where no day is known. */
    private static long length(When when) {
        Days days = when.days();
        return days == null ? 0 : when.type() == TimeType.TIME && days.length() == 2 ? 1 : days.length();
    }
}
