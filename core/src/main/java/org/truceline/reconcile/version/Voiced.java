package org.truceline.reconcile.version;

import org.truceline.model.Claim;
import org.truceline.model.Position;
import org.truceline.model.Voice;

/** A claim with the voice on whose word it rests. */
public record Voiced(Claim claim, Voice voice) {

    /** How the speaker stands to what is told. */
    public Position position() {
        return Positions.of(claim);
    }
}
