package org.truceline.resolve.actor;

import org.truceline.model.Actor;

/**
 * What words may mean.
 *
 * @param confidence 0 to 1
 * @param reason why, in a sentence
 */
record Meaning(Actor actor, double confidence, String rule, String reason) {

    Meaning withConfidence(double confidence) {
        return new Meaning(actor, Math.max(0, Math.min(1, confidence)), rule, reason);
    }
}
