package org.truceline.cli.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Terminal;
import org.truceline.ledger.Provenance;
import org.truceline.model.ReportId;
import org.truceline.model.Unread;

/** Reports in rows. */
public final class ReportTable {

    private ReportTable() {}

    /**
     * A heading and a line for each report; empty where there is none.
     *
     * @param unread why reports were kept unread, for those that were
     */
    public static String of(List<Provenance> reports, Map<ReportId, Unread> unread, Terminal terminal) {
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
                    claims(report, unread.get(report.report())),
                    report.title());
        }
        return columns.heading(terminal) + "\n" + String.join("\n", columns.lines(terminal)) + "\n";
    }

    private static String claims(Provenance report, @Nullable Unread unread) {
        return unread == null ? Integer.toString(report.claims()) : unread.told();
    }
}
