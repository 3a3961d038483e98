package org.truceline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.truceline.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is printed when a verb cannot go on: one line that says what to do, and the trace only on request. */
final class Failures {

    private Failures() {}

    static int handle(Exception failure, CommandLine command, ParseResult parsed) {
        command.getOut().flush();
        if (failure instanceof LedgerException ledger) {
            command.getErr().println("truceline: " + ledger.getMessage() + " [" + ledger.code() + "]");
            return ExitStatus.FAILED;
        }
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        command.getErr().println("truceline: " + message);
        boolean ours = !(failure instanceof IOException || failure instanceof UncheckedIOException);
        if (System.getenv("TRUCELINE_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        } else if (ours) {
            command.getErr().println("(set TRUCELINE_TRACE=1 to see where)");
        }
        return ExitStatus.FAILED;
    }
}
