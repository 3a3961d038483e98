package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the sample dossier into a ledger of its own, shows its incidents, and names the commands to go on with. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reads the sample dossier into a ledger of its own, prints its incidents and names the next commands.")
final class DemoVerb implements Callable<Integer> {

    /** "i-" and eight digits, as in the list. */
    private static final int SHORT_ID = 10;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "truceline-demo.db",
            description = "The ledger to make. Default: ${DEFAULT-VALUE} in this folder.")
    private Path ledger = Path.of("truceline-demo.db");

    @Override
    public Integer call() throws IOException {
        Path dossier = Path.of(System.getProperty("truceline.home", ".")).resolve("dossier/reports");
        if (!Files.isDirectory(dossier)) {
            throw new IOException(
                    "the sample dossier is not at " + dossier + ": run demo in a checkout of the project");
        }
        PrintWriter out = spec.commandLine().getOut();
        CommandLine root = spec.root().commandLine();
        out.println(
                "The sample dossier: short reports on the ceasefires of 2020 and 2023 in Nagorno-Karabakh, in our own words.");
        out.println();
        out.flush();
        int added = root.execute("add", dossier.toString(), "--ledger", ledger.toString());
        if (added != ExitStatus.OK) {
            return added;
        }
        int shown = root.execute("incidents", "--brief", "--ledger", ledger.toString());
        String example = mostTold();
        out.println();
        out.println("A clash of which both sides tell, with its figures, their speakers and their sentences");
        out.println("  " + Called.by("incidents --place Tegh --ledger " + ledger));
        out.flush();
        root.execute("incidents", "--place", "Tegh", "--ledger", ledger.toString());
        out.println();
        out.println("Next, for example:");
        next(out, "incident " + example, "who says what of one of them, side by side");
        next(out, "toll --place Stepanakert", "figures over time, by speaker");
        next(out, "report 13-offensive", "a report with its spans marked");
        next(out, "explain 13-offensive", "which rule read what, and why that place, day and actor");
        next(out, "export --format csv", "rows for a spreadsheet");
        next(out, "export --format sources", "each of their cells with its speaker, report and sentence");
        out.println("Your own reports:");
        out.println("    " + Called.by("add FILE|DIR|URL …"));
        out.println("    " + Called.by("incidents"));
        out.flush();
        return shown;
    }

    /** The incident of which most speakers tell, by the id that the list shows. */
    private String mostTold() {
        try (Ledger open = SqliteLedger.openExisting(ledger);
                Ledger.View view = open.view(AsOf.NOW)) {
            return Archive.of(view).dossier().incidents().stream()
                    .max(Comparator.comparingInt(i -> i.versions().size()))
                    .map(i -> i.id().value().substring(0, SHORT_ID))
                    .orElse("INCIDENT");
        }
    }

    private void next(PrintWriter out, String verb, String what) {
        out.println("  " + what);
        out.println("    " + Called.by(verb) + " --ledger " + ledger);
    }
}
