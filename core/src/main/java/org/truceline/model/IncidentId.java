package org.truceline.model;

/** The id of an incident, stable while the incident grows. */
public record IncidentId(String value) implements Comparable<IncidentId> {

    /** @throws IllegalArgumentException if it is blank */
    public IncidentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
