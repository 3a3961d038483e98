package org.truceline.reconcile.match;

import java.util.Optional;
import org.truceline.model.Join.Feature;
import org.truceline.model.Location;
import org.truceline.reconcile.strand.Where;

/** The towns that two reports name at their beginnings, where their claims do not say where it happened. */
final class SettingComparison implements Comparison {

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        if (!a.strand().facts().places().isEmpty()
                && !b.strand().facts().places().isEmpty()) {
            return Optional.empty();
        }
        Where where = Where.closest(a.setting(), b.setting());
        return switch (where) {
            case SAME -> Optional.of(new Feature("setting", 0.5, "both reports begin with " + shared(a, b)));
            case NEAR -> Optional.of(new Feature("setting", 0.3, "both reports begin with places near each other"));
            case FAR ->
                Optional.of(new Feature(
                        "setting",
                        -1,
                        "the reports begin with "
                                + a.setting().getFirst().place().name() + " and "
                                + b.setting().getFirst().place().name()));
            case SAME_LARGE, WITHIN, UNKNOWN -> Optional.empty();
        };
    }

    private static String shared(Sketch a, Sketch b) {
        return a.setting().stream()
                .map(Location::place)
                .filter(p -> b.setting().stream().anyMatch(l -> l.place().id().equals(p.id())))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
