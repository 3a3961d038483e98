package org.truceline.resolve.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When seasons and feasts fall, seen from the day of publication. */
final class Feasts {

    private Feasts() {}

    /** The words of feasts on a fixed day. */
    static String fixed() {
        return "christmas|halloween|nowruz|novruz|epiphany day|eve?";
    }

    /** The words of feasts whose day moves. */
    static String moving() {
        return "thanksgiving|easter|ramadan|eid|muharram|ashura|passover|pentecost day|sunday|al-fitr|al-adha|week?";
    }

    /** A season, of the year told or of the one nearest to publication. */
    static @Nullable Outcome season(Match m, Context c) {
        int season = m.get("season");
        boolean told = m.has("deictic") || m.says("year");
        boolean led = Set.of("in", "since", "until", "by", "during", "early", "late", "mid", "-")
                .contains(m.before());
        String behind = m.after();
        if (!told
                && (!led
                        || behind.equals("of")
                        || (m.end() - m.from() == 1
                                && !m.before().equals("in")
                                && !m.before().equals("-")
                                && !led))) {
            return null;
        }
        LocalDate day = c.day();
        int now = (day.getMonthValue() + 9) % 12 / 3 + 1;
        int year = day.getMonthValue() <= 2 ? day.getYear() - 1 : day.getYear();
        if (m.says("year")) {
            int move = m.says("last") ? -1 : m.says("next") ? 1 : 0;
            return Outcome.of(Calendar.season(day.getYear() + move, season), "of the year told");
        }
        int turn = m.says("past") ? -1 : m.get("deictic", c.tense(m) == Tense.FUTURE ? 1 : 9);
        int chosen =
                switch (turn) {
                    case -1 -> season < now ? year : year - 1;
                    case 1 -> season > now ? year : year + 1;
                    case 0 -> year;
                    default -> season <= now ? year : year - 1;
                };
        return Outcome.of(Calendar.season(chosen, season), told ? 0.85 : 0.7, "seen from publication on " + day);
    }

    /** A feast: its day where the calendar alone says it, else that it cannot be told. */
    static @Nullable Outcome holiday(Match m, Context c) {
        boolean noun = m.text().together(m.from(), m.end())
                && m.end() - m.from() == 1
                && m.text().attached(m.end()) == false
                && Character.isLowerCase(m.after().isEmpty() ? ' ' : m.after().charAt(0))
                && m.before().equals("the");
        if (noun || !m.text().at(m.from()).capitalised()) {
            return null;
        }
        String name = m.text().at(m.from()).lower();
        int year = c.day().getYear();
        LocalDate past = null;
        LocalDate next = null;
        for (int y = year - 1; y <= year + 1; y++) {
            LocalDate day = m.before().equals("orthodox") ? null : feast(name, m.says("eve"), y);
            if (day == null) {
                return Outcome.unresolved(name + " falls on other days each year and by place");
            }
            past = !day.isAfter(c.day()) ? day : past;
            next = next == null && !day.isBefore(c.day()) ? day : next;
        }
        boolean near = next != null && past != null && c.day().until(next, DAYS) < 45 && past.until(c.day(), DAYS) > 90;
        boolean ahead = (near || c.tense(m) == Tense.FUTURE) && !m.before().equals("last");
        LocalDate chosen = ahead && next != null ? next : past;
        if (chosen == null) {
            return null;
        }
        return m.says("week")
                ? Outcome.of(Calendar.week(chosen), 0.7, "the week of that feast")
                : Outcome.of(
                        Calendar.day(chosen), 0.8, "the " + (ahead ? "next" : "last") + " one, seen from publication");
    }

    private static @Nullable LocalDate feast(String name, boolean eve, int year) {
        return switch (name) {
            case "christmas" -> LocalDate.of(year, 12, eve ? 24 : 25);
            case "halloween" -> LocalDate.of(year, 10, 31);
            case "nowruz", "novruz" -> LocalDate.of(year, 3, 20);
            case "epiphany" -> LocalDate.of(year, 1, 6);
            case "new" -> eve ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            case "thanksgiving" ->
                LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case "easter" -> easter(year);
            default -> null;
        };
    }

    /** Easter of the western churches, by the Gregorian computus of Meeus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
