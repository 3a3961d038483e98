package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose word a version rests on: a speaker, or a report that speaks for itself.
 *
 * @param key the same for the same speaker in all reports: the actor's id where it is known, else the words in lower case
 * @param name as a person would read it
 * @param side the party that the speaker belongs to; null for outsiders and the unknown
 */
public record Voice(String key, String name, @Nullable ActorId side) implements Comparable<Voice> {

    /** @throws IllegalArgumentException if the key is blank */
    public Voice {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a voice without a key");
        }
    }

    /** Whether both are known to speak for the same party. */
    public boolean sameSide(Voice other) {
        return side != null && side.equals(other.side);
    }

    @Override
    public int compareTo(Voice other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return name;
    }
}
