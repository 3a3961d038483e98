package org.truceline.read.figure;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Measure;

/**
 * The harm word that a count belongs to, with the rule that says so.
 *
 * @param rule the rule's name, kept with the figure so that its reading can be explained
 */
record HarmLink(Harm harm, String rule) {

    /** The link of {@code c} to {@code harm}; null where the word cannot befall what is counted: buildings are not killed, people are not destroyed. */
    static @Nullable HarmLink fitting(Counted c, Harm harm, String rule) {
        boolean thing = c.kind() == People.Kind.THING;
        boolean forThings = harm.measure() == Measure.DESTROYED;
        if (thing != forThings && (c.kind() != null || (forThings && !c.named()))) {
            return null;
        }
        boolean strength = harm.form() == Harm.Form.IS; // "a force 500 strong"
        boolean bare = c.rule().equals(ByArticle.ONE); // "a force" is not one man
        if (harm.measure() == Measure.DEPLOYED
                && (bare || (strength ? c.kind() != null : c.kind() != People.Kind.COMBATANT))) {
            return null;
        }
        if (harm.form() == Harm.Form.HITS && c.kind() == null && !harm.passive()) {
            return null; // "hit two of them" may be villages
        }
        return new HarmLink(harm, rule);
    }
}
