package org.truceline.cli.page;

import java.util.List;
import org.truceline.cli.Terminal;
import org.truceline.ledger.Failure;

/** Inputs that gave no report, in rows. */
public final class FailureTable {

    private FailureTable() {}

    /** A heading and a line for each; empty where there is none. */
    public static String of(List<Failure> failures, Terminal terminal) {
        if (failures.isEmpty()) {
            return "";
        }
        Columns columns = new Columns("CODE", "TIME", "CAME AS*", "REASON*");
        failures.forEach(f -> columns.row(f.code(), f.time().toString(), f.way(), f.message()));
        return columns.heading(terminal) + "\n" + String.join("\n", columns.lines(terminal)) + "\n";
    }
}
