package org.truceline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code truceline}; each verb is a class of its own. */
@Command(
        name = "truceline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads reports of a conflict and keeps the record of who says what happened.",
        synopsisSubcommandLabel = "VERB",
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
            RemoveVerb.class,
            RestoreVerb.class,
            Completion.class
        })
public final class Truceline implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = commandLine(out, err).execute(args);
        out.flush();
        System.exit(status);
    }

    /** The whole command line, printing where it is told to. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Truceline())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Failures::handle)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Which verb? Try ./truceline demo, or --help for all of them.");
    }
}
