package org.truceline.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Days and months by their names and numbers: "20 September", "Sept. 20, 2023", "20/09/2023", "from 19 to 21 May". */
final class DayRules {

    private static final Set<String> COUNTED = Set.of("percent", "%", "per", "million", "billion", "points", "people");

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "day and month",
                            DayRules::dayOfMonth,
                            "<dayname> ,? the? <dom> of? <month> ,? <year>?",
                            "<dom> of? <month> ,? <year>?",
                            "<dayname> ,? <month> the? <dom> ,? <year>?",
                            "<month> the? <dom> ,? <year>?",
                            "<dom> - <month> - <year>",
                            "last|next|this past? <month> the? <dom>")
                    .yes("Two soldiers were killed on [20 September].", "2023-09-20")
                    .yes("It began on [Sept. 27, 2020], officials said.", "2020-09-27")
                    .yes("THE ATTACK OF [SEPTEMBER 3] KILLED TWO", "2023-09-03")
                    .yes("It happened on [Tuesday, the 19th of September 2023].", "2023-09-19")
                    .yes("They will meet on [December 1st].", "2023-12-01")
                    .yes("It was signed on [March eighth].", "2023-03-08")
                    .no("You may 5 times ask.")
                    .no("Unit 31 September"),
            Rule.of("date in digits", DayRules::iso, "<year> - <mm> - <dom>", "<year> / <mm> / <dom>", "<d.m.y>")
                    .yes("Updated [2023-09-20] by the desk.", "2023-09-20")
                    .yes("Posted [20.09.2023] in the evening", "2023-09-20")
                    .no("The vote was 2023-19-45.")
                    .no("Version 3.09.1 was used."),
            Rule.of("date with strokes", DayRules::strokes, "<dom> / <dom:two> / <year>", "<dom> / <dom:two> / <yy>")
                    .yes("Seen on [20/09/2023] near the post.", "2023-09-20")
                    .yes("Filed [9/20/23] at noon.", "2023-09-20")
                    .no("It covers 3/4 of the valley."),
            Rule.of(
                            "days from to",
                            DayRules::days,
                            "<dom> - <dom:to> of? <month> ,? <year>?",
                            "<dom> to|until|till|through <dom:to> of? <month> ,? <year>?",
                            "<dom> and|or|& <dom:to> of? <month> ,? <year>?",
                            "<month> <dom> -|to|through|and|& <dom:to> ,? <year>?",
                            "<dom> – <dom:to> of? <month> ,? <year>?",
                            "<month> <dom> – <dom:to> ,? <year>?")
                    .yes("Fighting on [19-20 September] killed many.", "2023-09-19/2023-09-20")
                    .yes("between [19 and 20 September 2022]", "2022-09-19/2022-09-20")
                    .yes("The raid of [September 3–5] failed.", "2023-09-03/2023-09-05")
                    .no("We won 20-19 in September."),
            Rule.of(
                            "days across months",
                            DayRules::acrossMonths,
                            "<dom> of? <month> -|–|to|until|through <dom:to> of? <month:tomonth> ,? <year>?",
                            "<month> <dom> -|–|to|until|through <month:tomonth> <dom:to> ,? <year>?")
                    .yes("The war of [27 September to 10 November 2020] ended.", "2020-09-27/2020-11-10")
                    .no("From 27 units to 10 in November 2020."),
            Rule.of(
                            "month and year",
                            (m, c) -> Outcome.of(
                                    Calendar.month(YearMonth.of(m.get("year"), m.get("month"))), 0.97, "as written"),
                            "<month> ,? of? <year>")
                    .yes("It was founded in [November 1991].", "1991-11")
                    .yes("since [May of 2015]", "2015-05")
                    .no("They may 2015 or not."),
            Rule.of(
                            "month of a year told",
                            (m, c) -> Outcome.of(
                                    Calendar.month(YearMonth.of(c.day().getYear() + m.get("deictic"), m.get("month"))),
                                    "the month of the year " + (c.day().getYear() + m.get("deictic"))),
                            "<month> of? <deictic> year")
                    .yes("They left in [November last year].", "2022-11")
                    .no("They left in the fall last year."),
            Rule.of("month last or next", DayRules::deicticMonth, "<deictic> past? <month>")
                    .yes("It was agreed [last October].", "2022-10")
                    .yes("It ends [next March].", "2024-03")
                    .yes("It was quiet [this May].", "2023-05")
                    .no("The last may be true."),
            Rule.of("months from to", DayRules::months, "<month> -|–|to|through|and <month:to> ,? of? <year>?")
                    .yes("The siege of [May-July 2021] was long.", "2021-05/2021-07")
                    .no("It may to june"),
            Rule.of("day of the month spoken of", DayRules::bareDay, "the <dom>")
                    .yes("It began on 18 September and on [the 19th] it ended.", "2023-09-19")
                    .yes("On [the 5th], they left.", "2023-09-05")
                    .no("On the 5th floor a shell fell.")
                    .no("He was the 19th, she the first.")
                    .no("On the first, he failed."),
            Rule.of("month alone", DayRules::monthAlone, "<month>")
                    .yes("It was shelled in [August].", "2023-08")
                    .yes("Two died in [March].", "2023-03")
                    .no("They may come.")
                    .no("May God help them.")
                    .no("They began a March to the sea.")
                    .no("April Smith said so."));

    private DayRules() {}

    private static @Nullable Outcome dayOfMonth(Match m, Context c) {
        int month = m.get("month");
        int dom = m.get("dom");
        if (!m.has("year")) {
            return COUNTED.contains(m.after()) && !m.text().at(m.end() - 1).is("month")
                    ? null
                    : Nearest.dayOfMonth(c, m, month, dom);
        }
        LocalDate day = Nearest.valid(m.get("year"), month, dom);
        return day == null ? null : Outcome.of(Calendar.day(day), 0.99, "as written");
    }

    private static @Nullable Outcome iso(Match m, Context c) {
        int pointed = m.get("d.m.y", 0);
        LocalDate day = pointed > 0
                ? Nearest.valid(pointed / 10_000, pointed / 100 % 100, pointed % 100)
                : Nearest.valid(m.get("year"), m.get("mm"), m.get("dom"));
        return day == null ? null : Outcome.of(Calendar.day(day), 0.98, "as written");
    }

    /** Day first, as most of the world writes, unless only month first gives a date. */
    private static @Nullable Outcome strokes(Match m, Context c) {
        int year = m.has("year")
                ? m.get("year")
                : Nearest.fullYear(m.get("yy"), c.day().getYear());
        LocalDate dayFirst = Nearest.valid(year, m.get("two"), m.get("dom"));
        LocalDate monthFirst = Nearest.valid(year, m.get("dom"), m.get("two"));
        if (dayFirst == null) {
            return monthFirst == null ? null : Outcome.of(Calendar.day(monthFirst), 0.95, "month, day and year");
        }
        Outcome outcome =
                Outcome.of(Calendar.day(dayFirst), monthFirst == null ? 0.97 : 0.7, "read as day, month and year");
        return monthFirst == null || monthFirst.equals(dayFirst)
                ? outcome
                : outcome.rival(Calendar.day(monthFirst), 0.3, "read as month, day and year");
    }

    private static @Nullable Outcome days(Match m, Context c) {
        LocalDate last = m.has("year")
                ? Nearest.valid(m.get("year"), m.get("month"), m.get("to"))
                : Nearest.dayInYear(c, m, m.get("month"), m.get("to"));
        if (last == null || m.get("dom") >= m.get("to")) {
            return null;
        }
        boolean apart = (m.says("and") || m.says("or") || m.says("&")) && m.get("to") > m.get("dom") + 1;
        return Outcome.of(
                Calendar.days(last.withDayOfMonth(m.get("dom")), last),
                apart ? 0.6 : 0.95,
                apart ? "days apart, taken as the stretch that holds both" : "from the first to the last day told");
    }

    private static @Nullable Outcome acrossMonths(Match m, Context c) {
        LocalDate last = m.has("year")
                ? Nearest.valid(m.get("year"), m.get("tomonth"), m.get("to"))
                : Nearest.dayInYear(c, m, m.get("tomonth"), m.get("to"));
        if (last == null) {
            return null;
        }
        int year = m.get("month") > m.get("tomonth") ? last.getYear() - 1 : last.getYear();
        LocalDate first = Nearest.valid(year, m.get("month"), m.get("dom"));
        return first == null || first.isAfter(last)
                ? null
                : Outcome.of(Calendar.days(first, last), "from the first to the last day told");
    }

    /** What may follow "on the 19th" where no noun does. */
    private static final Set<String> NO_NOUN = Set.of(
            "", ",", ".", ";", ":", ")", "and", "or", "when", "after", "before", "it", "they", "he", "she", "we", "at",
            "in", "but");

    private static @Nullable Outcome bareDay(Match m, Context c) {
        boolean told = Set.of("on", "by", "since", "until", "of").contains(m.before());
        if (!m.text().at(m.end() - 1).isOrdinalNumber() || !told || !NO_NOUN.contains(m.after())) {
            return null;
        }
        LocalDate near = c.lastDay();
        LocalDate from = near == null ? c.day() : near;
        LocalDate day = Nearest.valid(from.getYear(), from.getMonthValue(), m.get("dom"));
        if (near == null && day != null && day.isAfter(from) && c.tense(m) != Tense.FUTURE) {
            LocalDate before = from.minusMonths(1);
            day = Nearest.valid(before.getYear(), before.getMonthValue(), m.get("dom"));
        }
        return day == null
                ? null
                : Outcome.of(
                        Calendar.day(day), 0.6, "of the month of " + from + (near == null ? ", the publication" : ""));
    }

    private static Outcome deicticMonth(Match m, Context c) {
        YearMonth now = YearMonth.from(c.day());
        int month = m.get("month");
        YearMonth that = YearMonth.of(now.getYear(), month);
        YearMonth chosen =
                switch (m.get("deictic")) {
                    case -1 -> that.isBefore(now) ? that : that.minusYears(1);
                    case 1 -> that.isAfter(now) ? that : that.plusYears(1);
                    default -> that;
                };
        // "last October" said in autumn is more often that of the year before; "last June" said in autumn is this
        // year's.
        boolean near = m.get("deictic") == -1 && chosen.equals(now.minusMonths(1)) && !m.says("past");
        Outcome outcome = Outcome.of(Calendar.month(chosen), near ? 0.6 : 0.85, chosen + ", seen from " + c.day());
        return near ? outcome.rival(Calendar.month(chosen.minusYears(1)), 0.4, "a year before") : outcome;
    }

    private static @Nullable Outcome months(Match m, Context c) {
        if (bareIsName(m, "may") || m.get("to") <= m.get("month")) {
            return null;
        }
        int year = m.get("year", 0);
        if (year == 0) {
            var last = Nearest.month(c, m, m.get("to")).when();
            if (last == null || last.days() == null) {
                return null;
            }
            year = last.days().first().getYear();
        }
        YearMonth first = YearMonth.of(year, m.get("month"));
        YearMonth last = YearMonth.of(year, m.get("to"));
        return Outcome.of(
                new When(TimeType.DATE, first + "/" + last, new Days(first.atDay(1), last.atEndOfMonth()), null),
                "from the first to the last month told");
    }

    /** Words before a month that make it a month. */
    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "of",
            "from",
            "early",
            "late",
            "mid",
            "-",
            "during",
            "through",
            "to",
            "last",
            "next",
            "this",
            "before",
            "after",
            "between",
            "and",
            "end",
            "throughout",
            "late-",
            "for",
            "every",
            "each");

    private static @Nullable Outcome monthAlone(Match m, Context c) {
        return bareIsName(m, "") ? null : Nearest.month(c, m, m.get("month"));
    }

    /** Whether a month's name is rather a verb, a march or a person. */
    private static boolean bareIsName(Match m, String only) {
        Lexeme word = m.text().at(m.from());
        boolean told = BEFORE.contains(m.before());
        boolean abbreviated =
                word.lower().length() <= 4 && !Set.of("may", "june", "july").contains(word.lower());
        if (abbreviated) {
            return !(word.isPointed() && told);
        }
        return switch (word.lower()) {
                    case "may", "march" -> !told;
                    case "april", "june", "august" ->
                        !told && m.text().at(m.end()).capitalised() && m.text().together(m.from(), m.end());
                    default -> false;
                }
                && (only.isEmpty() || word.lower().equals(only));
    }
}
