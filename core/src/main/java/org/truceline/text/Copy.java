package org.truceline.text;

import org.truceline.model.ReportId;

/**
 * A report that carries the text of an earlier one.
 *
 * @param of the earlier report that it is most like
 * @param origin the first of the whole group; {@code of} or the one that {@code of} copies in turn
 * @param exact whether all words are the same
 * @param resemblance estimated share of common shingles, 0 to 1
 */
public record Copy(ReportId report, ReportId of, ReportId origin, boolean exact, double resemblance) {

    @Override
    public String toString() {
        return exact
                ? report + " has the same words as " + of
                : report + " shares " + Math.round(resemblance * 100) + " % of its wording with " + of;
    }
}
