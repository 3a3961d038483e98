package org.truceline.reconcile.strand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.When;
import org.truceline.reconcile.pointing.Phrases;

/** What a claim's own sentences say, apart from what it takes over from sentences before: that is likely, but proves nothing. */
public final class Own {

    private Own() {}

    /** The places named in the claim's evidence, without those of another happening that it points at, where any are left. */
    public static List<Name<Location>> places(Claim claim) {
        List<Name<Location>> named = claim.happening().place().stream()
                .filter(p -> stands(p.words(), claim))
                .toList();
        if (named.size() < 2) {
            return named;
        }
        List<Name<Location>> own =
                named.stream().filter(p -> !pointedAt(p.words(), claim)).toList();
        return own.isEmpty() ? named : own;
    }

    /** "Shelled the depot hours after the attack on the town": the town is not where the depot is. */
    private static boolean pointedAt(Quote words, Claim claim) {
        return claim.evidence().stream()
                .filter(e -> e.span().contains(words.span()))
                .anyMatch(e -> Phrases.pointsElsewhere(e.text(), words.start() - e.start()));
    }

    /** The days given in the claim's evidence; null where it gives none, or gives them to another happening that it points at. */
    public static @Nullable Days days(Claim claim) {
        Name<When> when = claim.happening().when();
        return when != null && stands(when.words(), claim) && !pointedAt(when.words(), claim)
                ? Facts.daysOf(when)
                : null;
    }

    private static boolean stands(Quote words, Claim claim) {
        return claim.evidence().stream().anyMatch(e -> e.span().overlaps(words.span()));
    }
}
