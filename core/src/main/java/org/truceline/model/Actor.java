package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or speaks.
 *
 * @param side the party that it belongs to and speaks or fights for (Azerbaijan for its ministry of defence); null for outsiders and the unknown.
 *     A side is itself an actor, and its own side.
 * @param country ISO 3166-1 alpha-2 code; null where there is none
 */
public record Actor(ActorId id, String name, ActorKind kind, @Nullable ActorId side, @Nullable String country) {

    /** Whether both belong to the same party. Two actors without a side are never of one party unless they are the same. */
    public boolean sameSide(Actor other) {
        return id.equals(other.id) || (side != null && side.equals(other.side));
    }

    @Override
    public String toString() {
        return name;
    }
}
