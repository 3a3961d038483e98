package org.truceline.reconcile.strand;

import java.util.regex.Pattern;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Measure;

/** Who is told as hurt on one day and as dead on a later one: "a boy was shot on August 20", "the boy died on Saturday, August 22". That is one happening with two days. */
final class DiedLater {

    private static final Pattern DIED = Pattern.compile(
            "\\b(?:died|dies|succumbed|passed away|(?:pronounced|declared) (?:brain[- ])?dead)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Nobody is said to die of wounds later than this many days after. */
    private static final int LONGEST = 60;

    private DiedLater() {}

    /**
     * Whether one of two claims of a report counts people hurt, and the other only somebody who died some days after.
     *
     * @param aDays the days of {@code a}
     * @param bDays the days of {@code b}
     */
    static boolean tell(Claim a, Claim b, Days aDays, Days bDays) {
        return follows(a, b, aDays, bDays) || follows(b, a, bDays, aDays);
    }

    private static boolean follows(Claim hurt, Claim dead, Days before, Days after) {
        return after.first().isAfter(before.last())
                && before.gap(after) <= LONGEST
                && counts(hurt, Measure.INJURED, Measure.CASUALTIES)
                && !dead.figures().isEmpty()
                && dead.figures().stream()
                        .allMatch(f -> f.measure() == Measure.KILLED
                                && f.count().isKnown()
                                && f.count().value() > 0)
                && dead.evidence().stream().anyMatch(e -> DIED.matcher(e.text()).find());
    }

    private static boolean counts(Claim claim, Measure one, Measure other) {
        return claim.figures().stream()
                .anyMatch(f -> (f.measure() == one || f.measure() == other)
                        && f.count().isKnown()
                        && f.count().value() > 0);
    }
}
