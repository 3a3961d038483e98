package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.page.Lines;
import org.truceline.intake.Arrival;
import org.truceline.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the body found in pages and documents. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description =
                "Finds the body of pages and documents among navigation, comments and footers, and prints it or writes one text file each.")
final class CleanVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write NAME.txt into this folder for each input, instead of printing.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Run run = new Run(spec.commandLine().getErr(), "reports");
        long[] characters = {0};
        run.over(inputs, Arrival.Arrived::report, (arrived, report) -> {
            characters[0] += report.text().length();
            if (folder == null) {
                if (characters[0] > report.text().length() || several(inputs)) {
                    out.println("== " + Lines.plain(report.id().value()) + "  " + published(report));
                }
                out.println(report.text());
                out.println();
            } else {
                write(folder, report);
            }
        });
        out.flush();
        return run.close(String.format("%,d characters", characters[0]));
    }

    /** Whether what is printed needs to say where a report begins. */
    private static boolean several(Inputs inputs) {
        return inputs.inputs.size() > 1
                || inputs.inputs.stream().anyMatch(i -> !i.contains("://") && Files.isDirectory(Path.of(i)));
    }

    private static String published(Report report) {
        return report.published() == null
                ? "no day of publication"
                : report.published().day().toString();
    }

    /** Ids may be addresses: whatever could lead out of the folder is replaced. */
    private static void write(Path folder, Report report) {
        String name = report.id().value().replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^\\.+", "_");
        String bounded = name.length() > 150 ? name.substring(0, 150) : name;
        try {
            Files.writeString(folder.resolve(bounded + ".txt"), report.text());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }
}
