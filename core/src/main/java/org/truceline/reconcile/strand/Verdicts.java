package org.truceline.reconcile.strand;

import java.util.Map;
import java.util.Set;
import org.truceline.model.ClaimId;
import org.truceline.model.ReportId;

/**
 * What people have judged of pairs of claims.
 *
 * @param samePairs judged to tell of one happening
 * @param apartPairs judged not to
 * @param reports the reports of all claims in those pairs
 */
public record Verdicts(Set<Pair> samePairs, Set<Pair> apartPairs, Map<ClaimId, ReportId> reports) {

    /** Two claims in the order of their ids. */
    public record Pair(ClaimId left, ClaimId right) {
        /** The pair in one order, whichever stands first. */
        public static Pair of(ClaimId a, ClaimId b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** Nothing judged. */
    public static Verdicts none() {
        return new Verdicts(Set.of(), Set.of(), Map.of());
    }

    /** Whether people judged that both tell of one incident. */
    public boolean same(ClaimId a, ClaimId b) {
        return !samePairs.isEmpty() && samePairs.contains(Pair.of(a, b));
    }

    /** Whether people judged that they tell of different ones. */
    public boolean apart(ClaimId a, ClaimId b) {
        return anyApart() && apartPairs.contains(Pair.of(a, b));
    }

    /** Whether there is any such judgement. */
    public boolean anyApart() {
        return !apartPairs.isEmpty();
    }
}
