package org.truceline.model;

/** The id of an actor in the register (az/mod) or a provisional one (new/…). */
public record ActorId(String value) implements Comparable<ActorId> {

    /** @throws IllegalArgumentException if it is blank */
    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    /** Whether the register does not know the actor: the id is made of the words of one report. */
    public boolean isProvisional() {
        return value.startsWith("new/");
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
