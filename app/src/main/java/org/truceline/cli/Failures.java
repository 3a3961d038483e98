package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.page.Lines;
import org.truceline.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is printed when a verb cannot go on: one line that says what to do, and the trace only on request. */
final class Failures {

    private static final Pattern OFFERED = Pattern.compile("expected one of \\[([^\\]]+)\\]");

    /** A message that ends with its code already. */
    private static final Pattern CODED = Pattern.compile("\\[[a-z]+\\.[a-z-]+\\]$");

    private Failures() {}

    /** A wrong command line: what is wrong, what may have been meant, and where to look; not the whole help. */
    static int misuse(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String told = Lines.plain(told(failure));
        err.println("truceline: " + told + (CODED.matcher(told).find() ? "" : " [" + code(failure) + "]"));
        if (!failure.getCommandLine().getSubcommands().isEmpty() || unknownOption(failure)) {
            UnmatchedArgumentException.printSuggestions(failure, err);
        }
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.MISUSE;
    }

    private static boolean unknownOption(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption();
    }

    /** A stable word for what is wrong with the command line. */
    private static String code(ParameterException failure) {
        return switch (failure) {
            case NotHere none -> "command.not-here";
            case MissingParameterException missing -> "command.missing";
            case UnmatchedArgumentException unmatched ->
                unmatched.isUnknownOption()
                        ? "command.no-such-option"
                        : isVerb(unmatched) ? "command.no-such-verb" : "command.too-many";
            default -> "command.bad-value";
        };
    }

    private static boolean isVerb(UnmatchedArgumentException failure) {
        return !failure.isUnknownOption()
                && !failure.getCommandLine().getSubcommands().isEmpty();
    }

    /** Names a verb that is none, says what belongs where something is missing, and offers words in the way that the help writes them. */
    private static String told(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && isVerb(unmatched)) {
            return "There is no verb " + unmatched.getUnmatched().getFirst();
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().stream().map(Failures::asked).collect(Collectors.joining("; "));
        }
        String message = String.valueOf(failure.getMessage());
        Matcher offered = OFFERED.matcher(message);
        return offered.find()
                ? message.substring(0, offered.start())
                        + "expected one of " + offered.group(1).toLowerCase(Locale.ROOT)
                        + message.substring(offered.end()).replace(" (case-insensitive)", "")
                : message;
    }

    /** "--reason is missing: Why." */
    private static String asked(ArgSpec missing) {
        String name = missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
        return name + " is missing: " + String.join(" ", missing.description());
    }

    /** A file that cannot be opened: the system's exception bears its name and no word of what is wrong. */
    private static String told(FileSystemException failure) {
        String what =
                switch (failure) {
                    case NoSuchFileException none ->
                        "there is no such file, or its folder is not there [file.not-found]";
                    case FileAlreadyExistsException there -> "is there already: name another file [file.exists]";
                    case AccessDeniedException denied -> "may not be opened: look at its rights [file.denied]";
                    default ->
                        (failure.getReason() == null ? "cannot be opened" : failure.getReason()) + " [file.failed]";
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
