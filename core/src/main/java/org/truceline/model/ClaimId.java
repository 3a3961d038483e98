package org.truceline.model;

/** The id of a claim: a hash of its content, so that the same reading of the same report has the same id. */
public record ClaimId(String value) implements Comparable<ClaimId> {

    /** @throws IllegalArgumentException if it is blank */
    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
