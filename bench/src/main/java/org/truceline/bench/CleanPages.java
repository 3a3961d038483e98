package org.truceline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.truceline.intake.Arrival;
import org.truceline.intake.Intake;
import org.truceline.intake.IntakeOptions;
import org.truceline.intake.Parcels;

/**
 * Writes the clean text of every page in a folder, each to its own file, for {@code score_clean.py}.
 *
 * <pre>CleanPages FOLDER OUT</pre>
 */
public final class CleanPages {

    private CleanPages() {}

    /** Runs it as above, and says how many pages gave no report. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("CleanPages FOLDER OUT");
        }
        long start = System.nanoTime();
        int failed = write(Path.of(args[0]), Path.of(args[1]));
        System.err.printf("%d failed, %.1f s%n", failed, (System.nanoTime() - start) / 1e9);
    }

    /** Writes {@code OUT/NAME.txt} for each page and says how many gave no report. */
    public static int write(Path pages, Path out) throws IOException {
        Files.createDirectories(out);
        Intake intake = Intake.with(IntakeOptions.defaults());
        int failed = 0;
        try (Parcels parcels = intake.parcels(List.of(pages.toString()), InputStream.nullInputStream())) {
            while (parcels.hasNext()) {
                switch (intake.open(parcels.next())) {
                    case Arrival.Arrived arrived ->
                        Files.writeString(
                                out.resolve(arrived.report().id() + ".txt"),
                                arrived.report().text());
                    case Arrival.Failed lost -> {
                        failed++;
                        System.err.println(lost + " " + lost.why().getMessage());
                    }
                }
            }
        }
        return failed;
    }
}
