package org.truceline.reconcile.match;

import java.util.List;
import java.util.Optional;
import org.truceline.model.Join.Feature;
import org.truceline.model.Location;
import org.truceline.reconcile.strand.Where;

/** The towns that two reports name at their beginnings, where their claims do not say where it happened. */
final class SettingComparison implements Comparison {

    private static final double FAR = -1.5;
    private static final double NEAR = 0.3;

    /** A town named at the beginning is likely where it happened, and not surely: this share of what the place itself would speak for. */
    private static final double SHARE = 0.6;

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        if (!a.strand().facts().places().isEmpty()
                && !b.strand().facts().places().isEmpty()) {
            return Optional.empty();
        }
        List<Location> left = where(a);
        List<Location> right = where(b);
        return switch (Where.closest(left, right)) {
            case SAME -> {
                Location shared = shared(left, right);
                yield feature(
                        SHARE * PlaceComparison.ofSize(shared),
                        "both reports begin with " + shared.place().name());
            }
            case NEAR -> feature(NEAR, "both reports begin with places near each other");
            case FAR ->
                feature(
                        FAR,
                        "the reports begin with "
                                + left.getFirst().place().name() + " and "
                                + right.getFirst().place().name());
            case SAME_LARGE, WITHIN, UNKNOWN -> Optional.empty();
        };
    }

    /** Where a report puts its happening: what it begins with, else its claims. */
    private static List<Location> where(Sketch sketch) {
        return sketch.setting().isEmpty() ? sketch.strand().facts().places() : sketch.setting();
    }

    private static Location shared(List<Location> a, List<Location> b) {
        return a.stream()
                .filter(l -> Where.isFine(l.place().kind()))
                .filter(l ->
                        b.stream().anyMatch(m -> m.place().id().equals(l.place().id())))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Feature> feature(double score, String sentence) {
        return Optional.of(new Feature("setting", score, sentence));
    }
}
