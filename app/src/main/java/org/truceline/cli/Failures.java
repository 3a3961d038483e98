package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.truceline.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is printed when a verb cannot go on: one line that says what to do, and the trace only on request. */
final class Failures {

    private Failures() {}

    /** A wrong command line: what is wrong, what may have been meant, and where to look; not the whole help. */
    static int misuse(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("truceline: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.MISUSE;
    }

    static int handle(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        if (Output.isClosed(failure)) {
            return ExitStatus.NO_READER;
        }
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
