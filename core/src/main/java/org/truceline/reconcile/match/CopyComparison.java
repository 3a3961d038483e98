package org.truceline.reconcile.match;

import java.util.Collections;
import java.util.Optional;
import org.truceline.model.Join.Feature;

/** Whether both carry the same sentence, as copies of one text do. */
final class CopyComparison implements Comparison {

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        return a.sentences().isEmpty() || Collections.disjoint(a.sentences(), b.sentences())
                ? Optional.empty()
                : Optional.of(new Feature("copy", 4, "the same sentence stands in both"));
    }
}
