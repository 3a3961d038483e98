package org.truceline.resolve.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Published;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Moments of a day: "at 8 p.m.", "20:00 on 19 September", "0600 GMT", "noon". */
final class ClockRules {

    private static final int LOCAL = 99;
    private static final int DAY_MINUTES = 24 * 60;

    /** Midnight ends its day ("at midnight on Friday"), but "after midnight on Friday" is where Friday begins. */
    private static final Set<String> AFTER_MIDNIGHT = Set.of("after", "past", "since", "from");

    static final List<Rule> RULES = List.of(Rule.of("clock", ClockRules::clock, patterns())
            .yes("As of [8 p.m.] there were 25 dead.", "2023-09-19T20:00")
            .yes("It began at [9:30 a.m. on Tuesday].", "2023-09-19T09:30")
            .yes("The blast came at [20:00 on 19 September 2023].", "2023-09-19T20:00")
            .yes("A truce from [13.00 hours on 20 September].", "2023-09-20T13:00")
            .yes("The siren was heard at [11 a.m. local time].", "2023-09-20T11:00")
            .yes("It starts at [13:00 Baku time on Friday].", "2023-09-15T13:00")
            .yes("Shortly after [midnight on Tuesday] they fired.", "2023-09-19T00:00")
            .yes("It struck at [0600 GMT on Monday].", "2023-09-18T06:00Z")
            .yes("On Monday at [noon] they left.", "2023-09-18T12:00")
            .yes("He was shot [around 4 in the morning].", "2023-09-20T04:00")
            .no("They won 2.30 to 1.")
            .no("About 1200 men came.")
            .no("High Noon was shown."));

    private ClockRules() {}

    private static String[] patterns() {
        List<String> patterns = new ArrayList<>();
        for (String moment : List.of(
                "<clock> <meridiem>",
                "<hour> <meridiem>",
                "<clock> hours|hrs|h?",
                "<hour> o'clock",
                "<hour> o'clock in|at the <part>",
                "<hour> in|at the <part>",
                "<fix>")) {
            for (String zone : List.of(
                    "",
                    " <zone>",
                    " local time",
                    " <name> time",
                    " <dayname:city> time",
                    " ( <clock:other> <zone:otherzone> )")) {
                patterns.add(moment + zone);
                patterns.add(moment + zone + " ,? on|of? <time>");
            }
        }
        return patterns.toArray(String[]::new);
    }

    private static @Nullable Outcome clock(Match m, Context c) {
        int minutes = minutes(m);
        if (minutes < 0) {
            return null;
        }
        Outcome day = day(m, c);
        When when = day == null ? null : day.when();
        if (when == null || when.days() == null || when.days().length() > 1 || when.type() != TimeType.DATE) {
            return null;
        }
        LocalDate date = when.days().first();
        When local = Calendar.clock(date, minutes);
        int zone = m.get("zone", LOCAL);
        return day.as(zone == LOCAL ? local : zoned(local, zone, c.published()), "at that time of day");
    }

    /** Minutes since midnight, or -1 where the words give no time of day. */
    private static int minutes(Match m) {
        Lexeme first = m.text().at(m.from());
        if (m.has("fix")) {
            boolean name =
                    first.capitalised() && !m.text().capitals() && m.text().together(m.from(), m.from() - 1);
            boolean begins = AFTER_MIDNIGHT.contains(m.before());
            return name ? -1 : m.get("fix") == 0 && !begins ? DAY_MINUTES : m.get("fix") * 60;
        }
        boolean meridiem = m.has("meridiem") || m.has("part");
        if (m.has("hour")) {
            int hour = m.get("hour");
            boolean told = m.has("part") || m.has("meridiem") || m.says("o'clock");
            return !told || hour > 24 || (meridiem && hour > 12) ? -1 : half(m, hour) * 60;
        }
        int clock = m.get("clock");
        boolean colon = first.lower().indexOf(':') > 0;
        boolean hours = m.says("hours") || m.says("hrs") || m.says("h");
        if (!colon && !meridiem && !(hours && m.get("clock") >= 0) && !m.has("zone") && !m.says("time")) {
            return -1;
        }
        return half(m, clock / 60) * 60 + clock % 60;
    }

    /** The hour of 24 that an hour of 12 means. */
    private static int half(Match m, int hour) {
        if (m.has("meridiem")) {
            return hour % 12 + m.get("meridiem") + (hour > 12 ? 12 : 0) - (hour > 12 ? m.get("meridiem") : 0);
        }
        if (m.has("part")) {
            int part = m.get("part");
            return part == 1 ? hour % 12 : part == 4 && hour < 5 ? hour : hour % 12 + 12;
        }
        return hour;
    }

    /** The day told with the time of day, or else the one that the sentence speaks of. */
    private static @Nullable Outcome day(Match m, Context c) {
        if (m.has("time")) {
            Outcome told = m.time();
            if (told != null && told.needsPublication()) {
                c.ask();
            }
            return told;
        }
        LocalDate near = c.dayBefore(m.from());
        near = near == null ? c.dayBehind(m.end()) : near;
        near = near == null ? c.nearDay(m.from()) : near;
        if (near != null) {
            return Outcome.of(Calendar.day(near), 0.8, "of " + near + ", the day spoken of");
        }
        LocalDate day = c.day();
        Published published = c.published();
        LocalTime time = published == null ? null : published.time();
        boolean later = time != null && minutes(m) > time.toSecondOfDay() / 60 && c.tense(m) != Tense.FUTURE;
        return Outcome.of(
                Calendar.day(later ? day.minusDays(1) : day),
                0.7,
                later ? "of the day before publication, which was earlier in the day" : "of the publication day");
    }

    /** GMT is kept in the value; the moment is told in the report's zone where that is known. */
    private static When zoned(When local, int zone, @Nullable Published published) {
        if (local.clock() == null) {
            return local;
        }
        ZoneOffset here = published == null ? null : published.zone();
        int shift = here == null ? 0 : here.getTotalSeconds() / 60 - zone * 60;
        return new When(
                local.type(),
                local.value() + (zone == 0 ? "Z" : ""),
                local.days(),
                local.clock().plusMinutes(shift));
    }
}
