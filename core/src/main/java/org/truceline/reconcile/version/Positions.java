package org.truceline.reconcile.version;

import org.truceline.model.Claim;
import org.truceline.model.Position;
import org.truceline.model.Stance;

/** How a claim's speaker stands to what it tells. */
public final class Positions {

    private Positions() {}

    /** By the reality of what is told, then by the stance. */
    public static Position of(Claim claim) {
        return switch (claim.happening().reality()) {
            case THREATENED -> Position.THREATENED;
            case PLANNED -> Position.PLANNED;
            case DEMANDED -> Position.DEMANDED;
            case NEGATED -> Position.DENIED;
            case POSSIBLE ->
                claim.telling().stance() == Stance.CANNOT_CONFIRM ? Position.CANNOT_CONFIRM : Position.SUSPECTED;
            case ACTUAL -> of(claim.telling().stance());
        };
    }

    private static Position of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> Position.ASSERTED;
            case ACCUSES -> Position.ACCUSED;
            case DENIES -> Position.DENIED;
            case CONFIRMS -> Position.CONFIRMED;
            case ADMITS -> Position.ADMITTED;
            case CANNOT_CONFIRM -> Position.CANNOT_CONFIRM;
        };
    }
}
