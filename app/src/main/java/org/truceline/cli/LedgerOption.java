package org.truceline.cli;

import java.nio.file.Path;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import picocli.CommandLine.Option;

/** Which ledger, the same for every verb that uses one. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "truceline.db",
            description = "The ledger. Default: ${DEFAULT-VALUE} in this folder.")
    private Path file = Path.of("truceline.db");

    /** Opens it, making it where there is none. */
    Ledger open() {
        return SqliteLedger.open(file);
    }

    /** Opens it where it is there. */
    Ledger openExisting() {
        return SqliteLedger.openExisting(file);
    }
}
