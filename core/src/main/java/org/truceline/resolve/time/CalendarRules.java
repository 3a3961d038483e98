package org.truceline.resolve.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Years, seasons, decades, centuries and holidays. */
final class CalendarRules {

    /** What makes a four-digit number a year when it stands before it. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "before",
            "after",
            "during",
            "late",
            "early",
            "mid",
            "-",
            "between",
            "to",
            "through",
            "for",
            "the",
            "year",
            "and",
            "or",
            "fall",
            "spring",
            "summer",
            "autumn",
            "winter",
            "throughout",
            "around",
            "circa",
            "beyond",
            "back",
            "post",
            "pre",
            "fiscal",
            "end");

    /** Of these, what no count stands behind. */
    private static final Set<String> IN_YEAR = Set.of("in", "since", "during", "late", "early", "mid", "until");

    /** What may be a verb behind a year and a participle behind a count. */
    private static final Set<String> BEFALLING = Set.of("killed", "wounded", "injured");

    /** What makes a four-digit number a count when it stands behind it. */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "soldiers",
            "troops",
            "men",
            "women",
            "civilians",
            "fighters",
            "dead",
            "killed",
            "wounded",
            "injured",
            "percent",
            "%",
            "per",
            "points",
            "marks",
            "yen",
            "dollars",
            "shares",
            "miles",
            "kilometers",
            "kilometres",
            "km",
            "meters",
            "metres",
            "feet",
            "tons",
            "tonnes",
            "pounds",
            "euros",
            "houses",
            "homes",
            "families",
            "refugees",
            "prisoners",
            "others",
            "million",
            "billion",
            "hours",
            "gmt",
            "chip",
            "residents",
            "residences",
            "rockets",
            "shells",
            "children",
            "officers",
            "police",
            "persons",
            "peacekeepers",
            "violations",
            "times",
            "square");

    static final List<Rule> RULES = List.of(
            Rule.of("year", CalendarRules::year, "<year>", "the year <year>")
                    .yes("The truce of [1994] held.", "1994")
                    .yes("It began in [nineteen ninety-two].", "1992")
                    .yes("by [the year two thousand]", "2000")
                    .yes("an attack in [2014] killed ten people", "2014")
                    .yes("The 2016 clashes and [2020] war", "2020")
                    .no("About 1998 soldiers came.")
                    .no("It fell to 2082.1 points.")
                    .no("A price of $1990 was paid."),
            Rule.of("years from to", CalendarRules::years, "<year> -|–|/ <year:to>", "<year> -|–|/ <yy>")
                    .yes("The war of [1992-1994] left many homeless.", "1992/1994")
                    .yes("It was built in [1988–90].", "1988/1990")
                    .no("The phone is 1990-1234."),
            Rule.of("short year", CalendarRules::shortYear, "'|’|‘ <yy>")
                    .yes("That was in [’92].", "1992")
                    .no("The ' 92 '"),
            Rule.of(
                            "decade",
                            (m, c) -> {
                                int said = m.get("decade", m.get("tenspan", 0));
                                if (Set.of("his", "her", "their", "my", "your", "our")
                                        .contains(m.before())) {
                                    return null;
                                }
                                return Outcome.of(
                                        Calendar.decade(
                                                said > 100
                                                        ? said
                                                        : Nearest.fullYear(
                                                                said, c.day().getYear())),
                                        said > 100 ? "as written" : "the last such decade");
                            },
                            "the? <decade>",
                            "the? '|’|‘ <decade>",
                            "the <tenspan>")
                    .yes("He was born in [the 1960s].", "196")
                    .yes("since [the nineties]", "199")
                    .yes("It was made in [the '80s].", "198")
                    .no("He is in his 40s."),
            Rule.of(
                            "century",
                            (m, c) ->
                                    m.get("nth") > 30 ? null : Outcome.of(Calendar.century(m.get("nth")), "as written"),
                            "the? <nth> -? century")
                    .yes("A church of [the 11th century] was hit.", "10")
                    .no("a centuries-old church"),
            Rule.of(
                            "season of a year",
                            (m, c) -> Outcome.of(Calendar.season(m.get("year"), m.get("season")), "as written"),
                            "the? <season> of|, <year>",
                            "the? <season> <year>")
                    .yes("The war in [fall 2020] changed that.", "2020-FA")
                    .yes("It was cold in [the winter of 1994].", "1994-WI")
                    .no("The fall of 2,020 feet"),
            Rule.of(
                            "season last or next",
                            CalendarRules::season,
                            "the? <deictic> past? <season>",
                            "the? <season>",
                            "<season> last|next|this year")
                    .yes("It was shelled [last spring].", "2023-SP")
                    .yes("It was shelled [this past spring].", "2023-SP")
                    .yes("They came in [summer].", "2023-SU")
                    .no("Prices fall.")
                    .no("The spring is dry.")
                    .no("The fall of the city"),
            Rule.of("holiday", CalendarRules::holiday, fixed(), moving(), "new year 's day|eve", "new year ' s day|eve")
                    .yes("They met on [Christmas Day].", "2022-12-25")
                    .yes("They met last [Thanksgiving].", "2022-11-24")
                    .yes("The truce for [Ramadan] held.", "")
                    .no("The Christmas party"));

    private CalendarRules() {}

    private static String fixed() {
        return "christmas|halloween|nowruz|novruz|epiphany day|eve?";
    }

    private static String moving() {
        return "thanksgiving|easter|ramadan|eid|muharram|ashura|passover|pentecost day|sunday|al-fitr|al-adha|week?";
    }

    private static @Nullable Outcome year(Match m, Context c) {
        int year = m.get("year");
        boolean digits = m.text().at(m.end() - 1).isDigits();
        if (m.end() - m.from() == 1) {
            String before = m.before();
            boolean told = BEFORE_YEAR.contains(before);
            String attached = m.text().attached(m.end()) ? m.after() : "";
            boolean followed =
                    IN_YEAR.contains(before) && BEFALLING.contains(m.after()); // "the attack in 2014 killed ten"
            if ((COUNTED.contains(m.after()) && !followed)
                    || before.equals("$")
                    || before.equals("#")
                    || before.equals("£")
                    || before.equals("€")
                    || attached.equals("/")
                    || (attached.equals("-") && !told)
                    || (digits && (year < 1500 || year > 2060) && !told)
                    || (digits && (year < 1200 || year > 2070))
                    || (!told && isNamed(m))) {
                return null;
            }
        } else if (!digits && year > 2100) {
            return null;
        }
        return year < 1000 || year > 2100 ? null : Outcome.of(Calendar.year(year), 0.9, "as written");
    }

    /** "Orion 1980", "Resolution 1701", "No 1234". */
    private static boolean isNamed(Match m) {
        Lexeme before = m.text().at(m.from() - 1);
        return m.text().together(m.from(), m.from() - 1)
                && !m.text().capitals()
                && before.capitalised()
                && !before.is("month")
                && (m.from() < 2 || m.text().together(m.from() - 2, m.from()))
                && Set.of("resolution", "no", "order", "article", "law", "flight", "route")
                        .contains(before.lower());
    }

    private static @Nullable Outcome years(Match m, Context c) {
        int first = m.get("year");
        int last = m.has("to") ? m.get("to") : first / 100 * 100 + m.get("yy");
        return last <= first || last > first + 150 || first < 1500
                ? null
                : Outcome.of(
                        new When(
                                TimeType.DATE,
                                first + "/" + last,
                                new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)),
                                null),
                        "from the first to the last year told");
    }

    private static @Nullable Outcome shortYear(Match m, Context c) {
        return m.text().attached(m.from() + 1)
                ? Outcome.of(
                        Calendar.year(Nearest.fullYear(m.get("yy"), c.day().getYear())), 0.8, "two digits of a year")
                : null;
    }

    private static @Nullable Outcome season(Match m, Context c) {
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

    private static @Nullable Outcome holiday(Match m, Context c) {
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
