package org.truceline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Makes times of each grain, with their TIMEX3 values. */
final class Calendar {

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
    private static final List<String> PARTS = List.of("MO", "AF", "EV", "NI");

    private Calendar() {}

    static When day(LocalDate day) {
        return date(day.toString(), day, day);
    }

    static When days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : date(first + "/" + last, first, last);
    }

    static When week(LocalDate inside) {
        LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return date(weekValue(inside), monday, monday.plusDays(6));
    }

    static When weekend(LocalDate inside) {
        LocalDate saturday =
                inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return date(weekValue(inside) + "-WE", saturday, saturday.plusDays(1));
    }

    private static String weekValue(LocalDate inside) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                inside.get(IsoFields.WEEK_BASED_YEAR),
                inside.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static When month(YearMonth month) {
        return date(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static When year(int year) {
        return date(four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static When quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return date(four(year) + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
    }

    static When half(int year, int half) {
        LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
        return date(four(year) + "-H" + half, first, first.plusMonths(6).minusDays(1));
    }

    /** Seasons of the northern half of the earth, by whole months; a winter begins in December of its year. */
    static When season(int year, int season) {
        LocalDate first = LocalDate.of(year, season * 3, 1);
        return date(
                four(year) + "-" + SEASONS.get(season - 1),
                first,
                first.plusMonths(3).minusDays(1));
    }

    static When decade(int year) {
        int first = year / 10 * 10;
        return date(four(year).substring(0, 3), LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    }

    /** The {@code nth} century; its value is that of its hundreds, as TIMEX3 has it. */
    static When century(int nth) {
        return date(
                four(nth * 100 - 100).substring(0, 2),
                LocalDate.of(nth * 100 - 99, 1, 1),
                LocalDate.of(nth * 100, 12, 31));
    }

    /** A part of a day: 1 morning, 2 afternoon, 3 evening, 4 night. */
    static When part(LocalDate day, int part) {
        return new When(TimeType.TIME, day + "T" + PARTS.get(part - 1), Days.on(day), null);
    }

    /** A moment of a day; {@code minutes} since midnight, 24 × 60 for its end. */
    static When clock(LocalDate day, int minutes) {
        LocalDateTime moment = day.atStartOfDay().plusMinutes(minutes);
        String value = String.format(Locale.ROOT, "%sT%02d:%02d", day, minutes / 60, minutes % 60);
        return new When(TimeType.TIME, value, Days.on(day), moment);
    }

    static When vague(String reference) {
        return new When(TimeType.DATE, reference, null, null);
    }

    private static When date(String value, LocalDate first, LocalDate last) {
        return new When(TimeType.DATE, value, new Days(first, last), null);
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
