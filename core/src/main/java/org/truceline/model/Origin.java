package org.truceline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where information comes from in the end: reports that share a text, an agency or a quoted statement are one origin.
 *
 * @param root who or what it goes back to, as a person would read it
 * @param reasons why each further report is no origin of its own
 * @param tree how each report comes by it, in the order of the reports
 */
public record Origin(Kind kind, String root, List<ReportId> reports, List<String> reasons, List<Branch> tree) {

    /** Copies the lists. */
    public Origin {
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
        tree = List.copyOf(tree);
    }

    /** An origin of which nothing more is known. */
    public Origin(Kind kind, String root, List<ReportId> reports, List<String> reasons) {
        this(kind, root, reports, reasons, List.of());
    }

    /**
     * How one report comes by what goes back to the origin.
     *
     * @param of the report of the same origin whose text or quoted statement it carries; null where it comes by it otherwise
     * @param reason why, in words that follow the report's name: "quotes the ministry", "shares 68 % of its wording with a-1"
     */
    public record Branch(ReportId report, @Nullable ReportId of, String reason) {}

    /** What the reports of an origin share. */
    public enum Kind implements Word {
        /** Nothing: a report on its own word. */
        REPORT,
        /** The same or nearly the same text. */
        TEXT,
        /** The agency that they credit. */
        AGENCY,
        /** The speaker whose statement they carry. */
        STATEMENT
    }

    @Override
    public String toString() {
        return root + " (" + kind.word() + ") " + reports;
    }
}
