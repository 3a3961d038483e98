package org.truceline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code truceline}; each verb is a class of its own. */
@Command(
        name = "truceline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads reports of a conflict and keeps the record of who says what happened.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs, each with its own --help:%n",
        footer = {"", "To begin: demo. Then, with reports of your own: add FOLDER; incidents; incident ID; export."},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:something failed that is not the input's fault",
            "2:the command line was wrong",
            "3:some reports failed; the rest are in"
        },
        subcommands = {
            DemoVerb.class,
            ReadVerb.class,
            CleanVerb.class,
            ReconcileVerb.class,
            AddVerb.class,
            IncidentsVerb.class,
            IncidentVerb.class,
            TollVerb.class,
            ReportsVerb.class,
            ReportVerb.class,
            ExplainVerb.class,
            ExportVerb.class,
            JudgeVerb.class,
            JudgementsVerb.class,
            GazetteerVerb.class,
            RemoveVerb.class,
            RestoreVerb.class,
            Completion.class
        })
public final class Truceline implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs one verb and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintWriter out =
                new PrintWriter(new Output(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine command = commandLine(out, err);
        int status = command.execute(args);
        try {
            out.flush();
        } catch (UncheckedIOException e) {
            status = Failures.handle(e, command, null);
        }
        System.exit(status);
    }

    /** The whole command line, printing where it is told to. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Truceline())
                .setCommandName(Called.name())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Truceline::day)
                .setParameterExceptionHandler(Failures::misuse)
                .setExecutionExceptionHandler(Failures::handle)
                .setUsageHelpAutoWidth(true);
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + given + "' is not a day such as 2023-09-21");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which verb? Try " + Called.by("demo") + ", or " + Called.by("--help") + " for all of them.");
    }
}
