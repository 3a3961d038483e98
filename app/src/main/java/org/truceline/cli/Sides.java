package org.truceline.cli;

import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.resolve.actor.ActorRegister;

/** Names of sides for people: "Azerbaijan" for az. The register is loaded with the first that is asked for. */
public final class Sides {

    private Sides() {}

    /** The side's name in the register that comes with Truceline; its id where that has none. */
    public static String name(ActorId side) {
        return ActorRegister.standard().find(side).map(Actor::name).orElse(side.value());
    }
}
