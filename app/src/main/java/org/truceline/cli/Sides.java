package org.truceline.cli;

import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.resolve.actor.ActorRegister;

/** Names of sides for people: "Azerbaijan" for az. The register is loaded with the first that is asked for. */
public final class Sides {

    private Sides() {}

    /** The side's name in the register that comes with Truceline; where that has none, the last words of its id. */
    public static String name(ActorId side) {
        String id = side.value();
        return ActorRegister.standard().find(side).map(Actor::name).orElseGet(() -> id.substring(
                        id.lastIndexOf('/') + 1)
                .replace('-', ' '));
    }
}
