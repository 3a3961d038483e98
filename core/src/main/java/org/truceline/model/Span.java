package org.truceline.model;

/** Half-open range of UTF-16 units in a report's clean text. Never empty. */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if it begins below 0 or is empty */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    /** In UTF-16 units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether both have a character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of {@code other} lies within it. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the character at {@code offset} lies within it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** In the order of the text; of two that start together the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
