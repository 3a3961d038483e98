package org.truceline.text;

import org.truceline.model.ReportId;

/**
 * A report that carries the text of an earlier one.
 *
 * @param of the earlier report that it is most like
 * @param exact whether all words are the same
 * @param resemblance estimated share of common shingles, 0 to 1
 */
public record Copy(ReportId report, ReportId of, boolean exact, double resemblance) {

    @Override
    public String toString() {
        return exact
                ? report + " has the same words as " + of
                : report + " shares " + Math.round(resemblance * 100) + " % of its wording with " + of;
    }
}
