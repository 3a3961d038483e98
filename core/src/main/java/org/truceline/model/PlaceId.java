package org.truceline.model;

/** The id of a place in the gazetteer, with the name of its source before the colon (geonames:585184). */
public record PlaceId(String value) implements Comparable<PlaceId> {

    /** @throws IllegalArgumentException if it is blank */
    public PlaceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
