package org.truceline.cli.page;

import java.util.List;
import org.truceline.cli.Terminal;
import org.truceline.ledger.Provenance;

/** Reports in rows. */
public final class ReportTable {

    private ReportTable() {}

    /** A heading and a line for each report; empty where there is none. */
    public static String of(List<Provenance> reports, Terminal terminal) {
        if (reports.isEmpty()) {
            return "";
        }
        Columns columns = new Columns("REPORT", "PUBLISHED", "ARRIVED", "CLAIMS", "TITLE*");
        for (Provenance report : reports) {
            columns.row(
                    report.report().value(),
                    report.published() == null
                            ? "not known"
                            : report.published().toString(),
                    report.arrived().toString().substring(0, 10),
                    Integer.toString(report.claims()),
                    report.title());
        }
        return columns.heading(terminal) + "\n" + String.join("\n", columns.lines(terminal)) + "\n";
    }
}
