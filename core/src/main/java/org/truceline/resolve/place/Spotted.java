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
 * @param best the use that is likeliest with nothing else known
 */
record Spotted(
        int first,
        int end,
        int startOffset,
        int endOffset,
        String folded,
        long key,
        List<Gazetteer.Use> uses,
        Gazetteer.Use best) {

    /** Two names of one text are equal where they stand at the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spotted s && startOffset == s.startOffset && endOffset == s.endOffset && key == s.key;
    }

    @Override
    public int hashCode() {
        return 31 * startOffset + endOffset;
    }

    int words() {
        return end - first;
    }

    boolean any(PlaceKind kind) {
        return uses.stream().anyMatch(u -> fit(kind, u.place().kind()) > 0);
    }

    /** How well a stated kind fits a place's own, 0 to 1: what one writer calls a district is another's region. */
    static double fit(PlaceKind stated, PlaceKind own) {
        if (stated == own) {
            return 1;
        }
        boolean settlements = Gazetteer.isSettlement(stated) && Gazetteer.isSettlement(own);
        return settlements || (isDivision(stated) && isDivision(own)) ? 0.7 : 0;
    }

    private static boolean isDivision(PlaceKind kind) {
        return kind == PlaceKind.PROVINCE || kind == PlaceKind.DISTRICT || kind == PlaceKind.REGION;
    }

    /** Whether it stands for an adjective or people, and else at most for some small town ("Canadian", in Texas). */
    boolean isDemonym() {
        boolean demonym = uses.stream().anyMatch(u -> u.use().isDemonym());
        return demonym
                && uses.stream()
                        .allMatch(u -> u.use().isDemonym()
                                || (!u.fromPack() && u.place().population() < 50_000));
    }

    /** The use that is likeliest with nothing else known. */
    static Gazetteer.Use likeliest(List<Gazetteer.Use> uses) {
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
