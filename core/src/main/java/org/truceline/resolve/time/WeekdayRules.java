package org.truceline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Days of the week and parts of days: "on Friday", "last Monday", "Tuesday night", "overnight", "the early hours of 12 May". */
final class WeekdayRules {

    static final List<Rule> RULES = List.of(
            Rule.of("weekday", (m, c) -> Nearest.weekday(c, m, m.get("weekday")), "<weekday>")
                    .yes("Shells fell on [Monday], he said.", "2023-09-18")
                    .yes("They were shot at on [Wednesday].", "2023-09-20")
                    .yes("The sides will meet on [Friday].", "2023-09-22")
                    .yes("Talks are scheduled to resume [Monday] in the capital.", "2023-09-25")
                    .yes("The army told reporters on [Thursday] that it will withdraw.", "2023-09-14")
                    .no("A friday is a day."),
            Rule.of(
                            "weekday, abbreviated",
                            (m, c) -> m.text().at(m.from()).isPointed() ? Nearest.weekday(c, m, m.get("wday")) : null,
                            "<wday>")
                    .yes("It was posted on [Mon.] at the camp", "2023-09-18")
                    .no("They sat down in the sun. The Sun said so."),
            Rule.of("weekday last or next", WeekdayRules::deictic, "the? <deictic> <weekday>")
                    .yes("It fell [last Friday].", "2023-09-15")
                    .yes("It fell [last Wednesday].", "2023-09-13")
                    .yes("The vote is [next Sunday].", "2023-09-24")
                    .yes("They will leave [this Thursday].", "2023-09-21")
                    .no("At last, Friday the dog came home."),
            Rule.of(
                            "weekday of a week told",
                            (m, c) -> Outcome.of(
                                    Calendar.day(c.day()
                                            .plusWeeks(m.get("deictic"))
                                            .with(ChronoField.DAY_OF_WEEK, m.get("weekday"))),
                                    "the day of that week"),
                            "<weekday> <deictic> week",
                            "<weekday> of <deictic> week",
                            "<deictic> week on? <weekday>")
                    .yes("It was hit on [Friday last week].", "2023-09-15")
                    .no("Friday was last."),
            Rule.of(
                            "weekday a week ago",
                            (m, c) -> {
                                LocalDate last =
                                        c.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(m.get("weekday"))));
                                return Outcome.of(Calendar.day(last.minusWeeks(1)), "a week before the last one");
                            },
                            "a|one week ago <weekday>")
                    .yes("It was taken [a week ago Monday].", "2023-09-11")
                    .no("A week ago the Monday papers said so."),
            Rule.of(
                            "part of a weekday",
                            (m, c) -> part(Nearest.weekday(c, m, m.get("weekday")), m.get("part", m.get("edge", 1))),
                            "<weekday> <part>",
                            "<weekday> at? <edge>")
                    .yes("Shells fell on [Tuesday night].", "2023-09-19TNI")
                    .yes("They will leave [Friday morning].", "2023-09-22TMO")
                    .no("On Tuesday the night was long."),
            Rule.of(
                            "night from day to day",
                            (m, c) -> m.has("weekday") ? nightOfWeekday(c, m) : night(m, c),
                            "the? <part> of|from|between <weekday> to|and|on <weekday:to>",
                            "the? <part> of|from|between <dom> to|and|- <dom:to> of? <month> ,? <year>?",
                            "the? <part> of|from|between <month> <dom> to|and|-|– <dom:to> ,? <year>?")
                    .yes("It happened in [the night of 11 to 12 December 2020].", "2020-12-11TNI")
                    .yes("It burnt in [the night from Sunday to Monday].", "2023-09-17TNI")
                    .no("The night of 11 guns to 12 December."),
            Rule.of(
                            "part of a day told",
                            (m, c) -> {
                                Outcome time = m.time();
                                return time == null ? null : part(time, m.get("part", m.get("edge", 1)));
                            },
                            "the? <part> of|on <time>",
                            "<edge> of|on <time>",
                            "the? early|small|first morning? hours of|on <time>",
                            "the? predawn|pre-dawn hours of|on <time>")
                    .yes("It was on [the night of 11 December].", "2022-12-11TNI")
                    .yes("At [dawn on Monday] they fired.", "2023-09-18TMO")
                    .yes("It came in [the early hours of 27 September 2020].", "2020-09-27TMO")
                    .no("The night of the long knives"),
            Rule.of(
                            "part of a near day",
                            WeekdayRules::nearPart,
                            "this <part>",
                            "yesterday|tomorrow <part>",
                            "last|yesterday night|evening",
                            "tonight")
                    .yes("They were hit [last night].", "2023-09-19TNI")
                    .yes("It was quiet [this morning].", "2023-09-20TMO")
                    .yes("Talks go on [tomorrow evening].", "2023-09-21TEV")
                    .no("This mourning goes on."),
            Rule.of("overnight", WeekdayRules::overnight, "overnight to|into <time>", "overnight")
                    .yes("Drones struck the port [overnight].", "2023-09-19TNI")
                    .yes("It was shelled [overnight into Tuesday], he said.", "2023-09-18TNI")
                    .no("The overnight train was late."),
            Rule.of(
                            "part of the day spoken of",
                            WeekdayRules::bare,
                            "the <part>",
                            "the? same|next|following|previous|that <part>",
                            "mid - <part>",
                            "mid <part>",
                            "<edge>",
                            "the? early|small hours")
                    .yes("They came on Monday. In [the morning] they left.", "2023-09-18TMO")
                    .yes("They came on Monday and left [the next morning].", "2023-09-19TMO")
                    .yes("The attack began at [dawn].", "2023-09-20TMO")
                    .no("The morning paper said so.")
                    .no("The Golden Dawn party"));

    private WeekdayRules() {}

    private static Outcome deictic(Match m, Context c) {
        LocalDate day = c.day();
        DayOfWeek name = DayOfWeek.of(m.get("weekday"));
        int turn = m.get("deictic");
        if (turn == 0) {
            LocalDate thatWeek = day.with(ChronoField.DAY_OF_WEEK, name.getValue());
            LocalDate chosen = thatWeek.isBefore(day) && c.tense(m) == Tense.FUTURE ? thatWeek.plusWeeks(1) : thatWeek;
            return Outcome.of(Calendar.day(chosen), "the one of this week");
        }
        LocalDate last = day.with(TemporalAdjusters.previous(name));
        LocalDate next = day.with(TemporalAdjusters.next(name));
        boolean told = m.says("previous") || m.says("following");
        LocalDate near = told ? c.lastDay() : null;
        if (near != null) {
            LocalDate chosen = near.with(turn < 0 ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name));
            return Outcome.of(Calendar.day(chosen), 0.8, "counted from " + near);
        }
        return turn < 0
                ? Outcome.of(Calendar.day(last), "the last one before publication on " + day)
                        .rival(Calendar.day(last.minusWeeks(1)), 0.2, "the one of the week before")
                : Outcome.of(Calendar.day(next), "the first one after publication on " + day)
                        .rival(Calendar.day(next.plusWeeks(1)), 0.2, "the one of the week after");
    }

    /** A part of the day that an outcome gives; null where it gives no single day. */
    static @Nullable Outcome part(Outcome time, int part) {
        When when = time.when();
        return when == null || when.days() == null || when.days().length() > 2 || when.type() != TimeType.DATE
                ? null
                : time.as(Calendar.part(when.days().first(), part), "a part of that day");
    }

    private static @Nullable Outcome nightOfWeekday(Context c, Match m) {
        Outcome first = Nearest.weekday(c, m, m.get("weekday"));
        When when = first.when();
        if (when == null || when.days() == null || m.get("to") % 7 != (m.get("weekday") + 1) % 7) {
            return null;
        }
        return first.as(nightBefore(when.days().first().plusDays(1)), "the night between the two days");
    }

    private static @Nullable Outcome night(Match m, Context c) {
        LocalDate first = m.has("year")
                ? Nearest.valid(m.get("year"), m.get("month"), m.get("dom"))
                : Nearest.dayInYear(c, m, m.get("month"), m.get("dom"));
        if (first == null || (m.get("to") != m.get("dom") + 1 && m.get("to") != 1)) {
            return null;
        }
        When night = Calendar.part(first, 4);
        return Outcome.of(
                new When(night.type(), night.value(), new Days(first, first.plusDays(1)), null),
                0.95,
                "the night between the two days");
    }

    private static Outcome nearPart(Match m, Context c) {
        LocalDate day = c.day();
        int part = m.get("part", m.says("evening") ? 3 : 4);
        boolean before = m.says("last") || m.says("yesterday");
        LocalDate on = before ? day.minusDays(1) : m.says("tomorrow") ? day.plusDays(1) : day;
        return Outcome.of(Calendar.part(on, part), "counted from publication on " + day);
    }

    private static @Nullable Outcome overnight(Match m, Context c) {
        Outcome into = m.time();
        When told = into == null ? null : into.when();
        if (m.says("to") || m.says("into")) {
            if (into == null
                    || told == null
                    || told.days() == null
                    || told.days().length() > 1) {
                return null;
            }
            return into.as(nightBefore(told.days().first()), "the night before that day");
        }
        if (m.text().at(m.end()).lower().matches("train|flight|bus|stay|curfew|bag|low|lows|rates?|success")) {
            return null;
        }
        LocalDate near = c.nearDay(m.from());
        return near != null
                        && m.text().together(m.from(), m.from() - 1)
                        && near.isBefore(c.day().minusDays(1))
                ? Outcome.of(Calendar.part(near, 4), 0.6, "the night of " + near + ", the day spoken of")
                : Outcome.of(nightBefore(c.day()), 0.85, "the night before publication on " + c.day());
    }

    private static When nightBefore(LocalDate day) {
        When night = Calendar.part(day.minusDays(1), 4);
        return new When(night.type(), night.value(), new Days(day.minusDays(1), day), null);
    }

    private static @Nullable Outcome bare(Match m, Context c) {
        int from = m.from();
        Lexeme behind = m.text().at(m.end());
        boolean name = m.text().at(m.end() - 1).capitalised()
                && !m.text().capitals()
                && m.text().together(from, from - 1);
        boolean alone = m.end() - from == 1 || m.says("the");
        boolean noun = m.text().together(from, m.end())
                && alone
                && Character.isLetter(behind.lower().charAt(0))
                && !behind.lower()
                        .matches(
                                "and|or|when|after|before|as|of|on|in|at|to|from|by|but|until|that|with|they|he|she|it|we|the|when|while|was|were|is|had|has|local");
        if (name || noun) {
            return null;
        }
        LocalDate near = c.nearDay(from);
        LocalDate day = near == null ? c.day() : near;
        int move = m.says("next") || m.says("following") ? 1 : m.says("previous") ? -1 : 0;
        int part = m.get("part", m.get("edge", 1));
        return Outcome.of(
                Calendar.part(day.plusDays(move), part),
                near == null ? 0.6 : 0.75,
                near == null ? "of the publication day, as no other is spoken of" : "counted from " + near);
    }
}
