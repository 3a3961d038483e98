package org.truceline.model;

import java.util.List;

/**
 * Where information comes from in the end: reports that share a text, an agency or a quoted statement are one origin.
 *
 * @param root who or what it goes back to, as a person would read it
 * @param reasons why each further report is no origin of its own
 */
public record Origin(Kind kind, String root, List<ReportId> reports, List<String> reasons) {

    /** Copies the lists. */
    public Origin {
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
    }

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
