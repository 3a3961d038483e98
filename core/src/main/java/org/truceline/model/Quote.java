package org.truceline.model;

/** Words exactly as they stand at a place in a report's clean text. */
public record Quote(Span span, String text) implements Comparable<Quote> {

    /** @throws IllegalArgumentException if the words are not as long as the span */
    public Quote {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("words of length " + text.length() + " at " + span);
        }
    }

    /** The words of {@code clean} from {@code start} to {@code end}. */
    public static Quote of(String clean, int start, int end) {
        return new Quote(new Span(start, end), clean.substring(start, end));
    }

    /** The words of {@code clean} at {@code span}. */
    public static Quote of(String clean, Span span) {
        return of(clean, span.start(), span.end());
    }

    /** The offset of the first character, in UTF-16 units of the clean text. */
    public int start() {
        return span.start();
    }

    /** The offset behind the last character. */
    public int end() {
        return span.end();
    }

    @Override
    public int compareTo(Quote other) {
        return span.compareTo(other.span);
    }

    @Override
    public String toString() {
        return "\"" + text + "\"@" + span;
    }
}
