package org.truceline.cli;

import java.nio.file.Path;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Which ledger, the same for every verb that uses one. */
final class LedgerOption {

    private static final String USUAL = "truceline.db";

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = USUAL,
            description = "The ledger. Default: ${DEFAULT-VALUE} in this folder.")
    private Path file = Path.of(USUAL);

    /** What a command named to the user needs behind it to look at the same ledger: nothing for the usual one. */
    String again() {
        return again(file);
    }

    /** The same for {@code command}, as it was called; nothing for one that knows no ledger. */
    static String again(CommandLine command) {
        OptionSpec option = command.getCommandSpec().findOption("--ledger");
        return option != null && option.getValue() instanceof Path file ? again(file) : "";
    }

    private static String again(Path file) {
        String name = file.toString();
        return name.equals(USUAL) ? "" : " --ledger " + (name.indexOf(' ') < 0 ? name : "'" + name + "'");
    }

    /** Opens it, making it where there is none. */
    Ledger open() {
        return SqliteLedger.open(file);
    }

    /** Opens it where it is there. */
    Ledger openExisting() {
        return SqliteLedger.openExisting(file);
    }
}
