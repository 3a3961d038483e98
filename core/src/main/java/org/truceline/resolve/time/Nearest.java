package org.truceline.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a date that is written without one, and the week of a day of the week, by tense and nearness to publication. */
final class Nearest {

    /** How many days further off a reading against the tense counts. Small enough for a deadline next week to win over last year's day. */
    private static final int AGAINST_TENSE = 250;

    /** Reports tell what has been: how many days further off the future counts where no tense is seen. */
    private static final int TOWARDS_PAST = 30;

    private Nearest() {}

    /** The day of the week, resolved by tense: reports say "on Friday" of the last one, the publication day included, unless they look ahead. */
    static Outcome weekday(Context context, Match match, int weekday) {
        LocalDate day = context.day();
        DayOfWeek name = DayOfWeek.of(weekday);
        LocalDate last = day.with(TemporalAdjusters.previousOrSame(name));
        LocalDate next = day.with(TemporalAdjusters.nextOrSame(name));
        Tense tense = Tense.isSince(match.text(), match.from()) ? Tense.PAST : context.tense(match);
        if (tense == Tense.FUTURE && ChronoUnit.DAYS.between(day, next) == 6) {
            // "He said he would speak on Wednesday", told on Thursday: a day six days ahead would be called "next
            // Wednesday"
            return Outcome.of(Calendar.day(last), 0.6, "the last " + said(name) + ", as the next one is far off")
                    .rival(Calendar.day(next), 0.5, "the next one, as the words look ahead");
        }
        if (last.equals(next)) {
            // said on that very day: there is no other one near that could be meant
            return Outcome.of(
                    Calendar.day(day),
                    tense == Tense.PAST ? 0.95 : 0.85,
                    "publication on " + day + " is a " + said(name));
        }
        return switch (tense) {
            case PAST ->
                Outcome.of(
                                Calendar.day(last),
                                0.95,
                                "the last " + said(name) + " up to publication on " + day + ", told in the past")
                        .rival(Calendar.day(next), 0.1, "the next one");
            case FUTURE ->
                Outcome.of(
                                Calendar.day(next),
                                0.85,
                                "the next " + said(name) + " from publication on " + day + ", the words look ahead")
                        .rival(Calendar.day(last), 0.3, "the last one");
            case UNKNOWN ->
                Outcome.of(
                                Calendar.day(last),
                                0.75,
                                "the last " + said(name) + " up to publication on " + day
                                        + ", as reports mean it where no tense is seen")
                        .rival(Calendar.day(next), 0.3, "the next one");
        };
    }

    static String said(DayOfWeek day) {
        return day.name().charAt(0) + Lexemes.lower(day.name()).substring(1);
    }

    /** A day of a month without a year. Null where no near year has such a day. */
    static @Nullable Outcome dayOfMonth(Context context, Match match, int month, int dayOfMonth) {
        LocalDate day = dayInYear(context, match, month, dayOfMonth);
        return day == null
                ? null
                : Outcome.of(Calendar.day(day), 0.9, "the " + day + " that is nearest for the tense and the text");
    }

    static @Nullable LocalDate dayInYear(Context context, Match match, int month, int dayOfMonth) {
        int inForce = context.yearInForce(match.from());
        if (inForce > 0) {
            return valid(inForce, month, dayOfMonth);
        }
        LocalDate published = context.day();
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        Tense tense = context.tense(match);
        boolean past = Tense.isSince(match.text(), match.from());
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = valid(year, month, dayOfMonth);
            if (candidate != null && !(past && candidate.isAfter(published))) {
                long cost = cost(ChronoUnit.DAYS.between(published, candidate), tense);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** A month without a year. */
    static Outcome month(Context context, Match match, int month) {
        int inForce = context.yearInForce(match.from());
        if (inForce > 0) {
            return Outcome.of(Calendar.month(YearMonth.of(inForce, month)), 0.8, "the year is that of the date before");
        }
        LocalDate published = context.day();
        Tense tense = context.tense(match);
        boolean past = Tense.isSince(match.text(), match.from());
        YearMonth best = YearMonth.from(published);
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            YearMonth candidate = YearMonth.of(year, month);
            long ahead = ChronoUnit.DAYS.between(published, candidate.atDay(1));
            long since = ChronoUnit.DAYS.between(candidate.atEndOfMonth(), published);
            long cost = cost(ahead > 0 ? ahead : since > 0 ? -since : 0, tense);
            if (cost < least && !(past && ahead > 0)) {
                least = cost;
                best = candidate;
            }
        }
        return Outcome.of(Calendar.month(best), 0.85, best + " is nearest to publication on " + published);
    }

    private static long cost(long ahead, Tense tense) {
        return Math.abs(ahead)
                + switch (tense) {
                    case PAST -> ahead > 0 ? AGAINST_TENSE : 0;
                    case FUTURE -> ahead < 0 ? AGAINST_TENSE : 0;
                    case UNKNOWN -> ahead > 0 ? TOWARDS_PAST : 0;
                };
    }

    /** The day, or null where the calendar has none such. */
    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The year that two digits mean: of the hundred years that end twenty years after {@code near}. */
    static int fullYear(int digits, int near) {
        int year = near / 100 * 100 + digits;
        return year > near + 20 ? year - 100 : year <= near - 80 ? year + 100 : year;
    }
}
