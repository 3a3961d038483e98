package org.truceline.resolve.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that say only whether it is past, now or to come. They give no days. */
final class VagueRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "now",
                            VagueRules::now,
                            "right? now",
                            "now",
                            "currently|nowadays",
                            "the? current",
                            "these days",
                            "at present",
                            "the present time?",
                            "the moment")
                    .yes("They are [now] in the town.", "PRESENT_REF")
                    .yes("It is [currently] closed.", "PRESENT_REF")
                    .no("Now that they know, they left.")
                    .no("The moment he came, they left."),
            Rule.of(
                            "lately",
                            (m, c) -> Outcome.of(Calendar.vague("PAST_REF"), "no day is told"),
                            "more? recently",
                            "recent times",
                            "the recent past",
                            "lately")
                    .yes("He was freed [recently].", "PAST_REF")
                    .no("A recent report says so."),
            Rule.of("once", VagueRules::past, "the past", "past years|months|decades|centuries")
                    .yes("It was so in [the past].", "PAST_REF")
                    .no("They ran past the post.")
                    .no("The past president spoke."),
            Rule.of(
                            "some day",
                            (m, c) -> Outcome.of(Calendar.vague("FUTURE_REF"), "no day is told"),
                            "the near|foreseeable|immediate|distant? future|term",
                            "the future",
                            "coming|future|upcoming days|weeks|months|years|quarters",
                            "the coming|future days|weeks|months|years",
                            "a later date",
                            "as soon as possible")
                    .yes("It may end in [the near future].", "FUTURE_REF")
                    .yes("In [the coming days] they will meet.", "FUTURE_REF")
                    .no("The futures market fell."));

    private VagueRules() {}

    private static @Nullable Outcome now(Match m, Context c) {
        boolean conjunction = m.after().equals("that") && m.end() - m.from() == 1;
        boolean moment =
                m.says("moment") && (!m.before().equals("at") || m.after().equals("of"));
        return conjunction || moment ? null : Outcome.of(Calendar.vague("PRESENT_REF"), "no day is told");
    }

    private static @Nullable Outcome past(Match m, Context c) {
        boolean noun = m.says("the")
                && !m.after().isEmpty()
                && Character.isLetterOrDigit(m.after().charAt(0))
                && !m.before().equals("in")
                && !m.before().equals("of");
        return noun ? null : Outcome.of(Calendar.vague("PAST_REF"), "no day is told");
    }
}
