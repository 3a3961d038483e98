package org.truceline.model;

/** The id of a judgement: a hash of its content, author and time. */
public record JudgementId(String value) implements Comparable<JudgementId> {

    /** @throws IllegalArgumentException if it is blank */
    public JudgementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    @Override
    public int compareTo(JudgementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
