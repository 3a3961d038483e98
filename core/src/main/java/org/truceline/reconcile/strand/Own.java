package org.truceline.reconcile.strand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.When;

/** What a claim's own sentences say, apart from what it takes over from sentences before: that is likely, but proves nothing. */
public final class Own {

    private Own() {}

    /** The places named in the claim's evidence. */
    public static List<Name<Location>> places(Claim claim) {
        return claim.happening().place().stream()
                .filter(p -> stands(p.words(), claim))
                .toList();
    }

    /** The days given in the claim's evidence; null where it gives none. */
    public static @Nullable Days days(Claim claim) {
        Name<When> when = claim.happening().when();
        return when != null && stands(when.words(), claim) ? Facts.daysOf(when) : null;
    }

    private static boolean stands(Quote words, Claim claim) {
        return claim.evidence().stream().anyMatch(e -> e.span().overlaps(words.span()));
    }
}
