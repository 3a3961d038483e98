package org.truceline.resolve.time;

import java.time.LocalDate;
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
                            Feasts::season,
                            "the? <deictic> past? <season>",
                            "the? <season>",
                            "<season> last|next|this year")
                    .yes("It was shelled [last spring].", "2023-SP")
                    .yes("It was shelled [this past spring].", "2023-SP")
                    .yes("They came in [summer].", "2023-SU")
                    .no("Prices fall.")
                    .no("The spring is dry.")
                    .no("The fall of the city"),
            Rule.of(
                            "holiday",
                            Feasts::holiday,
                            Feasts.fixed(),
                            Feasts.moving(),
                            "new year 's day|eve",
                            "new year ' s day|eve")
                    .yes("They met on [Christmas Day].", "2022-12-25")
                    .yes("They met last [Thanksgiving].", "2022-11-24")
                    .yes("The truce for [Ramadan] held.", "")
                    .no("The Christmas party"));

    private CalendarRules() {}

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
}
