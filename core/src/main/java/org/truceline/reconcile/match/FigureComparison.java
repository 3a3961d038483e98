package org.truceline.reconcile.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.truceline.model.Count;
import org.truceline.model.Join.Feature;
import org.truceline.model.Measure;
import org.truceline.model.Status;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Tally;

/** How many were harmed. A large number in common says more than a small one; tolls told on different days may differ. */
final class FigureComparison implements Comparison {

    /** Two totals of one measure over one place and time are two looks at one whole. */
    private static final double WHOLE = 1;

    private static final List<Measure> COMPARED = List.of(
            Measure.KILLED,
            Measure.INJURED,
            Measure.CAPTURED,
            Measure.VIOLATIONS,
            Measure.ABDUCTED,
            Measure.DISPLACED,
            Measure.EVACUATED);

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        double score = 0;
        StringBuilder why = new StringBuilder();
        for (Measure measure : COMPARED) {
            Tally left = largest(a.strand().facts().figures(), measure);
            Tally right = largest(b.strand().facts().figures(), measure);
            if (left == null || right == null) {
                continue;
            }
            boolean wholes = a.strand().aggregate() && b.strand().aggregate();
            boolean grown = wholes && grown(a.strand(), left, b.strand(), right);
            score += grown ? WHOLE : score(left, right);
            if (wholes && left.count().value() == right.count().value()) {
                score += WHOLE;
            }
            why.append(why.isEmpty() ? "" : "; ").append(left).append(" and ").append(right);
        }
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feature("figures", Math.clamp(score, -2, 2.5), why.toString()));
    }

    /** Whether one is a total of several happenings that was told later and is higher: tolls rise. */
    private static boolean grown(Strand a, Tally left, Strand b, Tally right) {
        LocalDate published = a.published();
        LocalDate other = b.published();
        if (published == null || other == null) {
            return false;
        }
        int byTime = published.compareTo(other);
        return byTime * Long.compare(left.count().value(), right.count().value()) > 0;
    }

    private static double score(Tally a, Tally b) {
        long x = a.count().value();
        long y = b.count().value();
        double score;
        if (x == y) {
            score = x >= 5 ? 1.5 : x >= 2 ? 0.7 : 0.1;
        } else if (agree(a.count(), b.count())) {
            score = 0.2;
        } else {
            score = -0.5 * Math.min(3, Math.abs(Math.log((x + 1.0) / (y + 1.0))));
        }
        boolean apart =
                a.status() != b.status() && a.status() != Status.UNSPECIFIED && b.status() != Status.UNSPECIFIED;
        return apart ? score - 0.7 : score;
    }

    /** Whether an open bound of one lets the other in. */
    private static boolean agree(Count a, Count b) {
        return lets(a, b.value()) || lets(b, a.value());
    }

    private static boolean lets(Count count, long value) {
        return switch (count) {
            case Count.AtLeast c -> value >= c.number() && value <= 3 * c.number();
            case Count.AtMost c -> value <= c.number();
            case Count.About c -> Math.abs(value - c.number()) <= c.number() / 5.0;
            case Count.Between c -> value >= c.low() && value <= c.high();
            case Count.Vague c -> value >= c.lowest() && value <= 10 * c.lowest();
            case Count.Exactly c -> false;
            case Count.Unknown c -> false;
        };
    }

    private static @org.jspecify.annotations.Nullable Tally largest(List<Tally> figures, Measure measure) {
        Tally largest = null;
        for (Tally figure : figures) {
            if (figure.measure() == measure
                    && figure.count().isKnown()
                    && (largest == null
                            || figure.count().value() > largest.count().value())) {
                largest = figure;
            }
        }
        return largest;
    }
}
