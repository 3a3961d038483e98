package org.truceline.model;

/** The id of a report: the name given in the input, else its file's name without the ending, else its address. */
public record ReportId(String value) implements Comparable<ReportId> {

    /** @throws IllegalArgumentException if it is blank */
    public ReportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
