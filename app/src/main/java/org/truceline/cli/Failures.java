package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.page.Lines;
import org.truceline.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is printed when a verb cannot go on: one line that says what to do, and the trace only on request. */
final class Failures {

    private static final Pattern OFFERED = Pattern.compile("expected one of \\[([^\\]]+)\\]");

    private Failures() {}

    /** A wrong command line: what is wrong, what may have been meant, and where to look; not the whole help. */
    static int misuse(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("truceline: " + Lines.plain(told(failure)));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.MISUSE;
    }

    /** Names a verb that is none, and offers words in the way that the help writes them. */
    private static String told(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !failure.getCommandLine().getSubcommands().isEmpty()) {
            return "There is no verb " + unmatched.getUnmatched().getFirst();
        }
        String message = String.valueOf(failure.getMessage());
        Matcher offered = OFFERED.matcher(message);
        return offered.find()
                ? message.substring(0, offered.start())
                        + "expected one of " + offered.group(1).toLowerCase(Locale.ROOT)
                        + message.substring(offered.end()).replace(" (case-insensitive)", "")
                : message;
    }

    /** A file that cannot be opened: the system's exception bears its name and no word of what is wrong. */
    private static String told(FileSystemException failure) {
        String what =
                switch (failure) {
                    case NoSuchFileException none -> "there is no such file or folder";
                    case AccessDeniedException denied -> "may not be opened";
                    default -> failure.getReason() == null ? "cannot be opened" : failure.getReason();
                };
        return failure.getFile() + ": " + what;
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
        String message = failure instanceof FileSystemException file
                ? told(file)
                : failure.getMessage() == null ? failure.toString() : failure.getMessage();
        command.getErr().println("truceline: " + Lines.plain(message));
        boolean ours = !(failure instanceof IOException || failure instanceof UncheckedIOException);
        if (System.getenv("TRUCELINE_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        } else if (ours) {
            command.getErr().println("(set TRUCELINE_TRACE=1 to see where)");
        }
        return ExitStatus.FAILED;
    }
}
