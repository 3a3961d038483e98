package org.truceline.resolve.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;

/**
 * A stretch of text that bears a name known to the gazetteer.
 *
 * @param first first piece
 * @param end piece behind the last
 * @param key of the name
 * @param uses what the name may stand for; never empty
 */
record Spotted(int first, int end, int startOffset, int endOffset, String folded, long key, List<Gazetteer.Use> uses) {

    int words() {
        return end - first;
    }

    boolean any(PlaceKind kind) {
        return uses.stream().anyMatch(u -> u.place().kind() == kind);
    }

    /** Whether it stands only for adjectives and peoples. */
    boolean isDemonym() {
        return uses.stream().allMatch(u -> u.use().isDemonym());
    }

    /** The use that is likeliest with nothing else known. */
    Gazetteer.Use best() {
        Gazetteer.@Nullable Use best = null;
        double top = 0;
        for (Gazetteer.Use use : uses) {
            double prior = Prior.of(use);
            if (best == null || prior > top) {
                best = use;
                top = prior;
            }
        }
        return Objects.requireNonNull(best);
    }
}
