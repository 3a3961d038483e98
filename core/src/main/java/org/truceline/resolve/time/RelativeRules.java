package org.truceline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Times counted from another: from publication ("two days ago", "last week") or from a day spoken of ("the next day", "a week after 10 May"). */
final class RelativeRules {

    static final List<Rule> RULES = List.of(
            Rule.of("yesterday, today, tomorrow", RelativeRules::nearToday, "yesterday|today|tomorrow")
                    .yes("Two died [yesterday].", "2023-09-19")
                    .yes("[Today] it is quiet.", "2023-09-20")
                    .yes("They were hit on Tuesday, it said. \"We lost six men [today],\" he said.", "2023-09-19")
                    .no("Yesteryear was better."),
            Rule.of(
                            "the day before yesterday",
                            (m, c) -> Outcome.of(
                                    Calendar.day(c.day().plusDays(m.says("before") ? -2 : 2)),
                                    "counted from publication"),
                            "the? day before yesterday",
                            "the? day after tomorrow")
                    .yes("Two died [the day before yesterday].", "2023-09-18")
                    .no("The day yesterday was long."),
            Rule.of(
                            "so long ago",
                            (m, c) -> counted(m, c.day(), -m.get("n"), "counted back from publication on " + c.day()),
                            "<n> <unit> ago",
                            "<n> or so <unit> ago",
                            "<n> <unit> or so ago",
                            "<n> - <unit> - ago")
                    .yes("A bus was hit [two days ago].", "2023-09-18")
                    .yes("It was taken [three weeks ago].", "2023-W35")
                    .yes("He fled [a month ago].", "2023-08")
                    .yes("The war ended [almost 30 years ago].", "1993")
                    .yes("He died [a few years ago].", "PAST_REF")
                    .no("Two days in Chicago."),
            Rule.of(
                            "so long from now",
                            (m, c) -> counted(m, c.day(), m.get("n"), "counted from publication on " + c.day()),
                            "<n> <unit> from now|today",
                            "<n> <unit> hence")
                    .yes("The mandate ends [two months from now].", "2023-11")
                    .no("Two months from nowhere."),
            Rule.of(
                            "so long before or after a day spoken of",
                            RelativeRules::fromDaySpokenOf,
                            "<n> <unit> earlier|later|before|afterwards|afterward|after")
                    .yes("It was hit on 3 May 2021 and again [two days later].", "2021-05-05")
                    .yes("He fell on Monday, [a day earlier] than she.", "2023-09-17")
                    .no("Two days a later start"),
            Rule.of(
                            "so long before or after a day told",
                            RelativeRules::fromDayTold,
                            "<n> <unit> before|after|from <time>",
                            "the <unit> before|after <time>",
                            "<unit> before|after <time>",
                            "the eve of <time>")
                    .yes("They left [two days after 10 November 2020].", "2020-11-12")
                    .yes("It fell [the day before last Tuesday].", "2023-09-18")
                    .no("The day before the truce"),
            Rule.of(
                            "so long before or after an event",
                            RelativeRules::fromEvent,
                            "<n> <unit> after|before",
                            "the day after|before")
                    .yes("[A day after] the truce was signed on 10 November 2020 they left.", "2020-11-11")
                    .yes("[Two days after] the truce they left.", "")
                    .no("The daily after party"),
            Rule.of(
                            "last or next",
                            RelativeRules::deictic,
                            "<deictic> <unit>",
                            "the past|last <unit>",
                            "the current <unit>")
                    .yes("It was shelled [last week].", "2023-W37")
                    .yes("It was calm [this month].", "2023-09")
                    .yes("The vote is [next year].", "2024")
                    .no("They ran the last kilometre.")
                    .no("At last week by week it grew."),
            Rule.of(
                            "the one after or before",
                            RelativeRules::following,
                            "the next|following|previous|same|very <unit>",
                            "that same? <unit>",
                            "the same <unit>",
                            "the day|week|month|year")
                    .yes("It fell on 3 May 2021 and [the next day] rose.", "2021-05-04")
                    .yes("It was 3 May 2021. [That year] was hard.", "2021")
                    .yes("It lasts until [the end of the year].", "2023")
                    .no("The next day-care centre")
                    .no("That soldier said so."),
            Rule.of(
                            "first or last week",
                            RelativeRules::endWeek,
                            "the? first|last week|days of <time>",
                            "the? first|second|last|latter half of <time>")
                    .yes("They left in [the last week of August].", "2023-08")
                    .yes("It rained in [the first half of September].", "2023-09")
                    .no("the first week of the war"),
            Rule.of(
                            "later in the day",
                            (m, c) -> {
                                LocalDate near = c.nearDay(m.from());
                                LocalDate day = near == null ? c.day() : near;
                                return Outcome.of(Calendar.day(day), 0.7, "of " + day + ", the day spoken of");
                            },
                            "earlier|later in the day",
                            "earlier|later that same? day")
                    .yes("It was hit on Monday and [later in the day] again.", "2023-09-18")
                    .no("Later the day came."),
            Rule.of("weekend", RelativeRules::weekend, "the? <deictic> weekend", "the weekend")
                    .yes("They fought over [the weekend].", "2023-W37-WE")
                    .yes("They will meet [next weekend].", "2023-W39-WE")
                    .no("A weekend house"),
            Rule.of(
                            "week of a day",
                            (m, c) -> {
                                Outcome time = m.time();
                                When when = time == null ? null : time.when();
                                return when == null
                                                || when.days() == null
                                                || when.days().length() > 1
                                        ? null
                                        : time.as(Calendar.week(when.days().first()), "the week that holds it");
                            },
                            "the? week of|beginning|starting <time>")
                    .yes("Talks are set for [the week of October 2].", "2023-W40")
                    .no("the week of talks"),
            Rule.of(
                            "year's end",
                            (m, c) -> Outcome.of(
                                    Calendar.day(LocalDate.of(c.day().getYear(), 12, 31)),
                                    "the end of the publication year"),
                            "year -? end",
                            "year 's end",
                            "the? year 's end")
                    .yes("They want it done by [year-end].", "2023-12-31")
                    .no("The year ended well."));

    private RelativeRules() {}

    /** Counted from publication; in a quotation from the day before it, where that is the last one told: it was spoken then. */
    private static Outcome nearToday(Match m, Context c) {
        LocalDate day = c.day();
        int move = m.says("yesterday") ? -1 : m.says("tomorrow") ? 1 : 0;
        When counted = Calendar.day(day.plusDays(move));
        LocalDate spoken = c.lastDay();
        if (spoken != null && spoken.equals(day.minusDays(1)) && c.isQuoted(m.from())) {
            return Outcome.of(
                            Calendar.day(spoken.plusDays(move)), 0.65, "spoken on " + spoken + ", the day told before")
                    .rival(counted, 0.3, "counted from publication on " + day);
        }
        return Outcome.of(counted, 0.95, "counted from publication on " + day);
    }

    /** So many units from a day, at the grain of the unit. */
    private static @Nullable Outcome counted(Match m, LocalDate from, int signed, String reason) {
        Grain grain = Grain.of(m.get("unit"));
        if (m.get("n") < 0) {
            String value = signed >= 0 ? "PAST_REF" : "FUTURE_REF";
            return grain.isClock()
                    ? Outcome.of(
                            new When(TimeType.DATE, value, Days.on(from), null), 0.7, "some hours from publication")
                    : Outcome.of(Calendar.vague(value), 0.7, "the number is vague");
        }
        Grain told = grain.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : grain;
        return signed < -3000 || signed > 3000 ? null : Outcome.of(told.around(grain.move(from, signed)), reason);
    }

    private static @Nullable Outcome endWeek(Match m, Context c) {
        Outcome time = m.time();
        When when = time == null ? null : time.when();
        if (time == null || when == null || when.days() == null || when.days().length() < 28) {
            return null;
        }
        LocalDate first = when.days().first();
        LocalDate last = when.days().last();
        long part = m.says("half") ? when.days().length() / 2 : 7;
        return m.says("first")
                ? time.on(new Days(first, first.plusDays(part - 1)), "its beginning")
                : time.on(new Days(last.minusDays(part - 1), last), "its end");
    }

    private static @Nullable Outcome fromDaySpokenOf(Match m, Context c) {
        boolean back = m.says("earlier") || m.says("before");
        if ((m.says("before") || m.says("after"))
                && m.text().together(m.end(), m.from())
                && Character.isLetter(m.text().at(m.end()).lower().charAt(0))) {
            return null;
        }
        LocalDate near = c.lastDay();
        if (near == null && m.get("unit") < 3) {
            return null;
        }
        if (m.get("n") < 0) {
            return null;
        }
        LocalDate from = near == null ? c.day() : near;
        return counted(m, from, back ? -m.get("n") : m.get("n"), "counted from " + from + ", the day spoken of");
    }

    private static @Nullable Outcome fromDayTold(Match m, Context c) {
        Outcome time = m.time();
        When when = time == null ? null : time.when();
        if (time == null || when == null || when.days() == null || m.get("n", 1) < 0) {
            return null;
        }
        if (time.needsPublication()) {
            c.ask();
        }
        boolean back = m.says("before") || m.says("eve");
        Grain grain = Grain.of(m.get("unit", 3));
        LocalDate from = back ? when.days().first() : when.days().last();
        int n = Math.min(3000, m.get("n", 1));
        return time.as(grain.around(grain.move(from, back ? -n : n)), "counted from there");
    }

    /** "A day after the truce": the day of the event, if the sentence tells one. */
    private static @Nullable Outcome fromEvent(Match m, Context c) {
        if (m.get("unit", 3) < 3 || m.get("n", 1) < 0 || m.get("n", 1) > 3000) {
            return null;
        }
        LocalDate day = c.dayBehind(m.end());
        if (day == null) {
            return Outcome.unresolved("counted from an event whose day the sentence does not tell");
        }
        Grain grain = Grain.of(m.get("unit", 3));
        int n = m.get("n", 1);
        return Outcome.of(
                grain.around(grain.move(day, m.says("before") ? -n : n)),
                0.7,
                "counted from " + day + ", told behind it");
    }

    private static @Nullable Outcome deictic(Match m, Context c) {
        Grain grain = Grain.of(m.get("unit"));
        String word = m.text().at(m.end() - 1).lower();
        if (grain.isClock() || grain == Grain.QUARTER || (word.endsWith("s") && grain != Grain.CENTURY)) {
            return null;
        }
        int turn = m.get("deictic", -1);
        if (m.before().equals("the") && (m.says("following") || m.says("previous") || m.says("next"))) {
            return null;
        }
        boolean title = m.text().at(m.end() - 1).capitalised()
                && m.end() - m.from() == 2
                && !m.text().capitals();
        if ((m.before().equals("at") && turn < 0) || title) {
            return null; // "at last week after week …", the programme "This Week"
        }
        if (m.after().equals("of")) {
            return null; // "the last week of August"
        }
        LocalDate day = c.day();
        Outcome outcome = Outcome.of(grain.around(grain.move(day, turn)), 0.9, "counted from publication on " + day);
        if (grain == Grain.WEEK && turn == 0) {
            return thisWeek(m, c);
        }
        return m.says("past") ? outcome.on(new Days(grain.move(day, -1), day), "up to publication") : outcome;
    }

    /** The week up to publication where the past is told; on a Monday "earlier this week" is the week before. */
    private static Outcome thisWeek(Match m, Context c) {
        LocalDate day = c.day();
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        if (monday && m.before().equals("earlier")) {
            return Outcome.of(Calendar.week(day.minusWeeks(1)), 0.6, "the week before the Monday of publication");
        }
        When week = Calendar.week(day);
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Outcome outcome = Outcome.of(week, 0.9, "the week of publication on " + day);
        return c.tense(m) == Tense.FUTURE || monday || m.before().equals("later")
                ? outcome
                : outcome.on(new Days(first, day), "up to publication");
    }

    private static @Nullable Outcome following(Match m, Context c) {
        Grain grain = Grain.of(m.text().at(m.end() - 1).value("unit"));
        if (grain.isClock()
                || grain == Grain.QUARTER
                || (m.text().attached(m.end()) && m.after().equals("-"))) {
            return null;
        }
        boolean bare = m.end() - m.from() == 2 && m.says("the");
        if (bare && (grain == Grain.DAY || !endsSomething(m))) {
            return null;
        }
        int turn = m.says("next") || m.says("following") ? 1 : m.says("previous") ? -1 : 0;
        LocalDate near = grain == Grain.DAY ? c.lastDay() : c.lastNamed();
        LocalDate from = near == null || bare ? c.day() : near;
        return Outcome.of(
                grain.around(grain.move(from, turn)),
                near == null ? 0.5 : 0.75,
                "counted from " + from + (near == null || bare ? ", the publication" : ", the day spoken of"));
    }

    /** "The end of the year", "for the year,": the year itself, and no length of time or noun. */
    private static boolean endsSomething(Match m) {
        String after = m.after();
        return (m.before().equals("of")
                        || m.before().equals("for")
                        || m.before().equals("in"))
                && !after.equals("ending")
                && !after.equals("to")
                && !after.equals("of");
    }

    private static Outcome weekend(Match m, Context c) {
        LocalDate day = c.day();
        LocalDate past = day.getDayOfWeek().getValue() >= 6 ? day : day.minusWeeks(1);
        int turn = m.has("deictic") ? m.get("deictic") : c.tense(m) == Tense.FUTURE ? 0 : -1;
        LocalDate inside =
                switch (turn) {
                    case -1 -> past;
                    case 1 -> day.plusWeeks(1);
                    default -> day;
                };
        return Outcome.of(Calendar.weekend(inside), 0.8, "counted from publication on " + day);
    }
}
