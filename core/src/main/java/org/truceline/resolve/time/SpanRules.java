package org.truceline.resolve.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Lengths of time and what comes again and again: "for six weeks", "the past 24 hours", "every Friday", "daily". */
final class SpanRules {

    private static final Set<String> ABOUT = Set.of("nearly", "almost", "about", "around", "over", "some");
    private static final Set<String> PERFECT = Set.of("has", "have", "'ve");
    private static final Set<String> WARS =
            Set.of("war", "conflict", "fighting", "insurgency", "uprising", "siege", "violence", "unrest", "bloodshed");
    private static final int REACH = 15;

    static final List<Rule> RULES = List.of(
            Rule.of("length of time", SpanRules::length, "<n> more? <unit>", "<n> - <unit>")
                    .yes("The siege went on for [six weeks].", "P6W")
                    .yes("After a [16-hour] raid they left.", "PT16H")
                    .yes("It took [several months].", "PXM")
                    .yes("It took [twenty-four hours].", "PT24H")
                    .no("A 29-year-old man died.")
                    .no("a quarter of the town"),
            Rule.of(
                            "length and a half",
                            (m, c) -> Outcome.of(
                                    new When(
                                            TimeType.DURATION,
                                            Grain.of(m.get("unit")).period(m.get("n") + ".5"),
                                            null,
                                            null),
                                    "as written"),
                            "<n> and a half <unit>",
                            "<n> <unit> and a half",
                            "<n> 1 / 2 <unit>")
                    .yes("The war lasted [two and a half months].", "P2.5M")
                    .no("Half the month was gone."),
            Rule.of(
                            "length up to or from publication",
                            SpanRules::upTo,
                            "the? <deictic> <n> more? <unit>",
                            "the? first|last <n> <unit>",
                            "the? <n> last|past <unit>")
                    .yes("In [the past 24 hours] two died.", "PT24H")
                    .yes("Rain is due over [the next three days].", "P3D")
                    .no("The last three men"),
            Rule.of(
                            "recent units",
                            (m, c) -> {
                                Grain grain = Grain.of(m.get("unit"));
                                return m.text().at(m.end() - 1).lower().endsWith("s") || grain == Grain.CENTURY
                                        ? Outcome.of(
                                                new When(TimeType.DURATION, grain.period(-1), null, null),
                                                0.8,
                                                "a length of time up to publication")
                                        : null;
                            },
                            "recent <unit>")
                    .yes("In [recent weeks] shelling grew.", "PXW")
                    .no("A recent day was hot."),
            Rule.of(
                            "again and again",
                            SpanRules::again,
                            "every|each <n>? <unit>",
                            "every|each other <unit>",
                            "every|each <weekday>",
                            "every|each <month>",
                            "every|each <part>",
                            "daily|hourly|weekly|monthly|quarterly|yearly|annually|nightly")
                    .yes("They are shelled [every day].", "P1D")
                    .yes("They march [every Friday].", "XXXX-WXX-5")
                    .yes("Posts are fired on [daily].", "P1D")
                    .no("Each man had one day's food."));

    private SpanRules() {}

    private static @Nullable Outcome length(Match m, Context c) {
        Grain grain = Grain.of(m.get("unit"));
        if (m.get("n") > 0 && m.get("n") <= 100 && !grain.isClock() && isWarUntilNow(m)) {
            When covered = grain.lasting(m.get("n"), c.day(), true);
            return Outcome.of(
                    new When(TimeType.DURATION, grain.period(m.get("n")), covered.days(), null),
                    0.7,
                    "a war that goes on at publication on " + c.day());
        }
        if (isAge(m) || isNoLength(m, grain)) {
            return null;
        }
        When length = new When(TimeType.DURATION, grain.period(m.get("n")), null, null);
        return !goesOn(m) || m.get("n") < 0 || m.get("n") > 3000 || grain.isClock()
                ? Outcome.of(length, "a length of time")
                : Outcome.of(
                        grain.lasting(m.get("n"), c.day(), true), 0.75, "still going on at publication on " + c.day());
    }

    /** "In more than three years of war, 200,000 have died", "the six-year conflict has displaced millions". */
    private static boolean isWarUntilNow(Match m) {
        int at = m.end();
        if (m.text().at(at).lower().equals("-") && m.text().at(at + 1).lower().equals("old")) {
            at += 2;
        } else if (m.text().at(at).lower().equals("of")) {
            at++;
        }
        if (m.text().at(at).lower().equals("civil")) {
            at++;
        }
        if (!m.text().together(at, m.from()) || !WARS.contains(m.text().at(at).lower())) {
            return false;
        }
        for (int i = m.from() - REACH; i < m.end() + REACH; i++) {
            if (m.text().together(i, m.from())
                    && PERFECT.contains(m.text().at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Have been shelling the town for nearly a week": it lasts until publication. */
    private static boolean goesOn(Match m) {
        int led = m.from() - 1;
        if (m.text().together(led, m.from()) && ABOUT.contains(m.text().at(led).lower())) {
            led--;
        }
        if (!m.text().together(led, m.from()) || !m.text().at(led).lower().equals("for")) {
            return false;
        }
        for (int i = led - REACH; i < m.end() + REACH; i++) {
            if (m.text().together(i, led) && PERFECT.contains(m.text().at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "29 years old", "a 29-year-old". */
    private static boolean isAge(Match m) {
        boolean joined = m.text().attached(m.end()) && m.after().equals("-");
        return m.after().startsWith("old")
                || (joined && m.text().at(m.end() + 1).lower().startsWith("old"));
    }

    /** "A second attack", "a quarter of the town", "the three week". */
    private static boolean isNoLength(Match m, Grain grain) {
        String last = m.text().at(m.end() - 1).lower();
        boolean plural = last.endsWith("s") || last.equals("centuries") || m.says("-");
        boolean loose = grain == Grain.YEAR || grain == Grain.DAY; // "two day", "six year" are written so
        return last.equals("second")
                || (grain == Grain.QUARTER && (m.get("n") == 1 || m.after().equals("of")))
                || (grain == Grain.SECOND && m.get("n") == 1)
                || (m.get("n") != 1 && !plural && !loose);
    }

    private static @Nullable Outcome upTo(Match m, Context c) {
        Grain grain = Grain.of(m.get("unit"));
        int n = m.get("n");
        if (m.says("first") || m.says("current") || n > 3000) {
            return n > 3000
                    ? null
                    : Outcome.of(new When(TimeType.DURATION, grain.period(n), null, null), "a length of time");
        }
        boolean back = m.get("deictic", -1) <= 0;
        int whole = grain.isClock() ? Math.max(1, grain == Grain.HOUR ? (n + 23) / 24 : 1) : n;
        When covered = (grain.isClock() ? Grain.DAY : grain).lasting(n < 0 ? -1 : whole, c.day(), back);
        return Outcome.of(
                new When(TimeType.DURATION, grain.period(n), covered.days(), null),
                0.85,
                back ? "up to publication on " + c.day() : "from publication on " + c.day());
    }

    private static Outcome again(Match m, Context c) {
        String value;
        if (m.has("weekday")) {
            value = "XXXX-WXX-" + m.get("weekday");
        } else if (m.has("month")) {
            value = "XXXX-" + (m.get("month") < 10 ? "0" : "") + m.get("month");
        } else if (m.has("part")) {
            value = "XXXX-XX-XXT" + List.of("MO", "AF", "EV", "NI").get(m.get("part") - 1);
        } else if (m.has("unit")) {
            value = Grain.of(m.get("unit")).period(m.says("other") ? 2 : m.get("n", 1));
        } else {
            value = switch (m.text().at(m.from()).lower()) {
                case "daily", "nightly" -> "P1D";
                case "hourly" -> "PT1H";
                case "weekly" -> "P1W";
                case "monthly" -> "P1M";
                case "quarterly" -> "P1Q";
                default -> "P1Y";
            };
        }
        return Outcome.of(new When(TimeType.SET, value, null, null), "again and again");
    }
}
