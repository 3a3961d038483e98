package org.truceline.reconcile.match;

import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Join;
import org.truceline.model.Join.Feature;

/**
 * Whether two strands tell of one happening: the sum of an ordered list of features. The weights are set by hand, in steps that a person can argue
 * about; none is fitted to a corpus. Immutable.
 */
public final class Matcher {

    /** From this sum on two strands are taken to tell of one happening. */
    public static final double THRESHOLD = 3;

    /** What nothing else can outweigh. */
    static final double NEVER = -20;

    /** What little but much the same words can outweigh. */
    static final double AGAINST = -2.5;

    /** From the cheapest to the dearest. */
    static final List<Comparison> COMPARISONS = List.of(
            new EventComparison(),
            new StandingComparison(),
            new DayComparison(),
            new PlaceComparison(),
            new SettingComparison(),
            new PartyComparison(),
            new FigureComparison(),
            new AgeComparison(),
            new WordComparison(),
            new CopyComparison());

    /** The sum alone. */
    public double score(Sketch a, Sketch b) {
        double sum = 0;
        for (Comparison comparison : COMPARISONS) {
            sum += comparison.score(a, b);
            if (sum <= NEVER / 2) {
                return sum;
            }
        }
        return sum;
    }

    /** The sum with its reasons. */
    public Join explain(Sketch a, Sketch b) {
        List<Feature> features = new ArrayList<>();
        COMPARISONS.forEach(c -> c.of(a, b).ifPresent(features::add));
        double sum = features.stream().mapToDouble(Feature::score).sum();
        return new Join(a.strand().id(), b.strand().id(), sum, features);
    }
}
