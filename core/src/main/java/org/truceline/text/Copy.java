package org.truceline.text;

import org.truceline.model.ReportId;

/**
 * A report that carries the text of an earlier one, or a statement that an earlier one carries.
 *
 * @param of the earlier report that it is most like
 * @param likeness estimated share of common shingles, 0 to 1; for a statement the share of it that the earlier report has
 */
public record Copy(ReportId report, ReportId of, Kind kind, double likeness) {

    /** What two reports share. */
    public enum Kind {
        /** All words. */
        EXACT,
        /** Most of the words of the shorter one. */
        NEAR,
        /** A statement of some length that the later one quotes: its own words are its own. */
        STATEMENT
    }

    /** Whether it is the text that is shared, not a statement alone. */
    public boolean isOfText() {
        return kind != Kind.STATEMENT;
    }

    /** What the report has of the other, in words that follow the report's name. */
    public String reason() {
        return switch (kind) {
            case EXACT -> "has the same words as " + of;
            case NEAR -> "shares " + Math.round(likeness * 100) + " % of its wording with " + of;
            case STATEMENT -> "quotes a statement that " + of + " carries";
        };
    }

    @Override
    public String toString() {
        return report + " " + reason();
    }
}
