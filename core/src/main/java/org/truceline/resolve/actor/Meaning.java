package org.truceline.resolve.actor;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;

/**
 * What words may mean.
 *
 * @param confidence 0 to 1
 * @param reason why, in a sentence
 */
record Meaning(Actor actor, double confidence, String rule, String reason) {

    /**
     * An actor that the register does not know, under the words that name it.
     *
     * @param here the country that the report tells of, which is that of an actor without an owner
     */
    static Meaning newcomer(ActorKind kind, String words, @Nullable Actor owner, @Nullable State here) {
        String country = owner == null ? here == null ? null : here.actor().country() : owner.country();
        ActorId id = new ActorId("new/" + ActorRegister.slug(words));
        boolean own = kind == ActorKind.REBEL_GROUP || kind == ActorKind.MILITIA || kind == ActorKind.IDENTITY_MILITIA;
        Actor actor = new Actor(id, words, kind, own ? id : owner == null ? null : owner.side(), country);
        return new Meaning(actor, 0.35, "actor/new", "not in the register; the text says " + words);
    }

    Meaning withConfidence(double confidence) {
        return new Meaning(actor, Math.max(0, Math.min(1, confidence)), rule, reason);
    }
}
