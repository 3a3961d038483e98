package org.truceline.reconcile.match;

import java.util.Optional;
import org.truceline.model.Join.Feature;

/** One thing in which two strands may agree or differ. A pure function, the same whichever comes first; nothing known says nothing. */
@FunctionalInterface
interface Comparison {

    Optional<Feature> of(Sketch a, Sketch b);

    /** The score alone; 0 where nothing is known. */
    default double score(Sketch a, Sketch b) {
        return of(a, b).map(Feature::score).orElse(0.0);
    }
}
