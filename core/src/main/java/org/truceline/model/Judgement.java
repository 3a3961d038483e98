package org.truceline.model;

import java.time.Instant;

/** A ruling with its author, time and reason. Appended, never overwritten; undone by a later {@link Ruling.Retract}. */
public record Judgement(JudgementId id, String author, Instant time, String reason, Ruling ruling)
        implements Comparable<Judgement> {

    /** @throws IllegalArgumentException if there is no author */
    public Judgement {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a judgement without an author");
        }
    }

    /** By time, then id. */
    @Override
    public int compareTo(Judgement other) {
        int byTime = time.compareTo(other.time);
        return byTime != 0 ? byTime : id.compareTo(other.id);
    }
}
