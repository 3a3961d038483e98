package org.truceline.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.When;

/** Quarters, halves and fiscal years, and "a year earlier" beside them. */
final class QuarterRules {

    static final String YEAR_BEFORE = "a year before the quarter spoken of";

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "quarter of a year told",
                            QuarterRules::told,
                            "the? fiscal? -? <nth> -? quarter of|, <year>",
                            "the? fiscal? -? <nth> -? quarter <year>",
                            "the? <year> <nth> -? quarter",
                            "the? <nth> -? quarter of <deictic> year",
                            "<deictic> year 's <nth> -? quarter")
                    .yes("Sales rose in [the third quarter of 2019].", "2019-Q3")
                    .yes("It is due in [next year's first quarter].", "2024-Q1")
                    .no("The fifth quarter of 2019"),
            Rule.of(
                            "quarter",
                            (m, c) -> m.get("nth") > 4
                                    ? null
                                    : Outcome.of(quarter(c, m, m.get("nth")), 0.8, "the last one begun by publication"),
                            "the? fiscal? -? <nth> -? quarter")
                    .yes("Aid fell in [the second quarter].", "2023-Q2")
                    .yes("They gave [fourth-quarter] figures.", "2022-Q4")
                    .no("In the Armenian quarter"),
            Rule.of(
                            "half of a year",
                            (m, c) -> Outcome.of(
                                    Calendar.half(
                                            m.get("year", c.day().getYear() + m.get("deictic", 0)),
                                            m.says("first") ? 1 : 2),
                                    "as written"),
                            "the? first|second|last half of <year>",
                            "the? first|second|last half of the? <deictic>? year",
                            "the? first two quarters of <year>")
                    .yes("Tolls for [the first half of 2021] were low.", "2021-H1")
                    .no("The first half of the game"),
            Rule.of(
                            "fiscal year",
                            QuarterRules::fiscal,
                            "fiscal <year>",
                            "the? current|latest|last|next|new fiscal year",
                            "the fiscal|full year")
                    .yes("The budget of [fiscal 2021] grew.", "2021")
                    .no("The fiscal gap 2021"),
            Rule.of(
                            "the quarter spoken of",
                            QuarterRules::spokenOf,
                            "the latest|current|recent? quarter|period",
                            "the quarter",
                            "the full? <year> quarter|period",
                            "<deictic> quarter",
                            "that quarter")
                    .yes("In [the latest quarter] prices fell.", "2023-Q2")
                    .yes("The third quarter of 2019 was good. Sales in [that quarter] rose.", "2019-Q3")
                    .no("They live in the quarter of the Armenians."),
            Rule.of(
                            YEAR_BEFORE,
                            QuarterRules::yearBefore,
                            "a|one year ago|earlier|before",
                            "the? year -? ago|earlier quarter|period",
                            "the? comparable|corresponding|same year -? ago|earlier quarter|period",
                            "the? comparable|corresponding|same quarter|period of? <deictic> year",
                            "the? year -? ago|earlier <nth> -? quarter",
                            "the? year - ago|earlier results?",
                            "the? quarter a year ago|earlier",
                            "last year 's quarter|period")
                    .yes("It was shelled [a year ago].", "2022")
                    .yes("In the third quarter of 2019 sales rose, from 3 million [a year earlier].", "2018-Q3")
                    .no("A year is long."));

    private QuarterRules() {}

    private static @Nullable Outcome told(Match m, Context c) {
        int nth = m.get("nth");
        int year = m.has("year") ? m.get("year") : c.day().getYear() + m.get("deictic");
        return nth > 4 ? null : Outcome.of(Calendar.quarter(year, nth), "as written");
    }

    private static When quarter(Context c, Match m, int nth) {
        LocalDate day = c.day();
        int year = day.getYear();
        boolean begun = !LocalDate.of(year, nth * 3 - 2, 1).isAfter(day);
        return Calendar.quarter(begun || c.tense(m) == Tense.FUTURE ? year : year - 1, nth);
    }

    private static Outcome fiscal(Match m, Context c) {
        int year = m.has("year")
                ? m.get("year")
                : c.day().getYear() + (m.says("last") || m.says("latest") ? -1 : m.says("next") ? 1 : 0);
        return Outcome.of(Calendar.year(year), 0.7, "a fiscal year, taken for the calendar year of its number");
    }

    private static @Nullable Outcome spokenOf(Match m, Context c) {
        if (m.after().equals("of") && !m.says("latest")) {
            return null;
        }
        String last = c.lastQuarter();
        boolean counted = last == null || m.has("deictic") || m.says("current");
        if (counted) {
            if (m.has("year")) {
                return Outcome.of(Calendar.year(m.get("year")), 0.7, "the year told");
            }
            int turn = m.get("deictic", m.says("current") ? 0 : -1);
            return Outcome.of(Grain.QUARTER.around(Grain.QUARTER.move(c.day(), turn)), 0.6, "counted from publication");
        }
        int year = m.get("year", Integer.parseInt(last.substring(0, 4)));
        if (m.says("latest") || m.says("recent")) {
            boolean over = !LocalDate.of(c.day().getYear(), (last.charAt(6) - '0') * 3 - 2, 1)
                    .isAfter(c.day());
            year = over ? c.day().getYear() : c.day().getYear() - 1;
        }
        return Outcome.of(Calendar.quarter(year, last.charAt(6) - '0'), 0.75, "the quarter spoken of before");
    }

    private static Outcome yearBefore(Match m, Context c) {
        String last = c.lastQuarter();
        if (m.has("nth") && m.get("nth") <= 4) {
            return Outcome.of(Calendar.quarter(c.day().getYear() - 1, m.get("nth")), 0.8, "a year before publication");
        }
        if (last != null) {
            int year = Math.min(Integer.parseInt(last.substring(0, 4)), c.day().getYear());
            boolean earlier = year < c.day().getYear() && (m.says("latest") || m.says("ago"));
            return Outcome.of(
                    Calendar.quarter(earlier ? year : year - 1, last.charAt(6) - '0'),
                    0.7,
                    "a year before the quarter spoken of");
        }
        if (m.says("quarter") || m.says("period")) {
            return Outcome.of(Grain.QUARTER.around(c.day().minusMonths(15)), 0.5, "a year before the last quarter");
        }
        LocalDate near = m.says("ago") ? null : c.nearDay(m.from());
        return Outcome.of(
                Calendar.year((near == null ? c.day() : near).getYear() - 1),
                0.8,
                "the year before " + (near == null ? "publication" : near));
    }
}
