package org.truceline.reconcile.toll;

import java.util.regex.Pattern;
import org.truceline.model.Claim;
import org.truceline.model.Figure;
import org.truceline.model.Quote;

/** Counts told again only because another takes their place: "raising its toll from four", "nine, from the six it gave earlier". They are no rivals of it. */
final class Replaced {

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:(?:up |down |rais\\w+ |ris\\w+ )?from|(?:an? |its |the )?(?:earlier|initial|previous|first|preliminary) (?:toll|figure|count|number|estimate|tally)s? (?:of|was|stood at|put (?:it )?at))"
                    + "\\s+(?:(?:an?|the|its|his|their|earlier|initial|previous|first|initially|previously) |(?:toll|figure|count|number|estimate|tally) of )*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:\\w+ ){0,3}?(?:given|reported|announced|stated|gave|said|told|counted|put) (?:\\w+ )?(?:earlier|before|previously|initially|at first)\\b",
            Pattern.CASE_INSENSITIVE);

    /** So many characters before and behind a number are looked at. */
    private static final int REACH = 60;

    private Replaced() {}

    /** Whether the claim tells {@code figure} as what another of its counts of the same measure replaces. */
    static boolean is(Claim claim, Figure figure) {
        for (Quote sentence : claim.evidence()) {
            int at = figure.words().start() - sentence.start();
            if (sentence.span().contains(figure.words().span())) {
                return claim.figures().stream()
                                .anyMatch(f -> f.measure() == figure.measure()
                                        && !f.count().equals(figure.count())
                                        && sentence.span().contains(f.words().span()))
                        && isToldAsBefore(
                                sentence.text(), at, at + figure.words().text().length());
            }
        }
        return false;
    }

    private static boolean isToldAsBefore(String sentence, int start, int end) {
        return BEFORE.matcher(sentence)
                        .region(Math.max(0, start - REACH), start)
                        .find()
                || BEHIND.matcher(sentence)
                        .region(end, Math.min(sentence.length(), end + REACH))
                        .lookingAt();
    }
}
