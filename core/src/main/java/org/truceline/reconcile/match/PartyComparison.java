package org.truceline.reconcile.match;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.truceline.model.Join.Feature;
import org.truceline.reconcile.strand.Facts;

/** Who did it and to whom. Rival culprits speak little against: they are versions of one happening. */
final class PartyComparison implements Comparison {

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        Facts left = a.strand().facts();
        Facts right = b.strand().facts();
        double score = 0;
        StringBuilder why = new StringBuilder();
        if (meet(left.targets(), right.targets())) {
            score += 0.6;
            why.append("the same target");
        } else if (differ(left.targets(), right.targets())) {
            score -= 0.4;
            why.append("different targets");
        }
        if (meet(left.doers(), right.doers())) {
            score += 0.5;
            why.append(why.isEmpty() ? "" : ", ").append("the same doer");
        } else if (differ(left.doers(), right.doers())) {
            score -= 0.2;
            why.append(why.isEmpty() ? "" : ", ").append("different doers");
        }
        return why.isEmpty() ? Optional.empty() : Optional.of(new Feature("parties", score, why.toString()));
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    private static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
    }
}
