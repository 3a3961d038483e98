package org.truceline.reconcile.match;

import java.util.Optional;
import org.truceline.model.Join.Feature;
import org.truceline.reconcile.strand.Strand;

/** What is only threatened, planned or demanded is not what happened; what one report tells as history may be what another told as news. */
final class StandingComparison implements Comparison {

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        Strand left = a.strand();
        Strand right = b.strand();
        if (left.realised() != right.realised()) {
            return Optional.of(new Feature("reality", -2, "one is said to have happened, the other is yet to come"));
        }
        if (left.background() != right.background() && !(left.lead() && right.lead())) {
            return Optional.of(new Feature("history", -1, "one tells it as history"));
        }
        return Optional.empty();
    }
}
