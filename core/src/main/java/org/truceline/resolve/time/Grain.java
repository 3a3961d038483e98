package org.truceline.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** The units that time is counted in, in the order of the lexicon's class "unit". */
enum Grain {
    SECOND(ChronoUnit.SECONDS, "S", true),
    MINUTE(ChronoUnit.MINUTES, "M", true),
    HOUR(ChronoUnit.HOURS, "H", true),
    DAY(ChronoUnit.DAYS, "D", false),
    WEEK(ChronoUnit.WEEKS, "W", false),
    MONTH(ChronoUnit.MONTHS, "M", false),
    QUARTER(ChronoUnit.MONTHS, "Q", false),
    YEAR(ChronoUnit.YEARS, "Y", false),
    DECADE(ChronoUnit.DECADES, "DE", false),
    CENTURY(ChronoUnit.CENTURIES, "CE", false);

    private final ChronoUnit unit;
    private final String letter;
    private final boolean clock;

    Grain(ChronoUnit unit, String letter, boolean clock) {
        this.unit = unit;
        this.letter = letter;
        this.clock = clock;
    }

    static Grain of(int unit) {
        return values()[unit];
    }

    /** Whether it is shorter than a day. */
    boolean isClock() {
        return clock;
    }

    /** The TIMEX3 value of so many; "X" where {@code amount} is negative. Decades and centuries are told in years. */
    String period(int amount) {
        if (amount >= 0 && (this == DECADE || this == CENTURY)) {
            return YEAR.period(amount * (this == DECADE ? 10 : 100));
        }
        return period(amount < 0 ? "X" : String.format(Locale.ROOT, "%d", amount));
    }

    String period(String amount) {
        return "P" + (clock ? "T" : "") + amount + letter;
    }

    /** {@code day} moved by so many of these; within the days that the calendar can hold. */
    LocalDate move(LocalDate day, int amount) {
        long months = this == QUARTER ? amount * 3L : amount;
        long bounded = Math.max(-3000, Math.min(3000, months));
        return clock
                ? day
                : switch (this) {
                    case DECADE -> day.plusYears(Math.max(-1000, Math.min(1000, amount * 10L)));
                    case CENTURY -> day.plusYears(Math.max(-1000, Math.min(1000, amount * 100L)));
                    case YEAR -> day.plusYears(Math.max(-1000, Math.min(1000, amount)));
                    default -> day.plus(bounded, unit);
                };
    }

    /** The stretch of this grain that holds {@code day}. */
    When around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Calendar.day(day);
            case WEEK -> Calendar.week(day);
            case MONTH -> Calendar.month(YearMonth.from(day));
            case QUARTER -> Calendar.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> Calendar.year(day.getYear());
            case DECADE -> Calendar.decade(day.getYear());
            case CENTURY -> Calendar.century((day.getYear() + 99) / 100);
        };
    }

    /** A length of time that ends with {@code day} (negative amount) or begins with it; its days are those it covers. */
    When lasting(int amount, LocalDate day, boolean back) {
        LocalDate other = amount < 0 ? null : move(day, back ? -amount : amount);
        Days days = other == null ? null : back ? new Days(other, day) : new Days(day, other);
        return new When(TimeType.DURATION, period(amount), days, null);
    }
}
