package org.truceline;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of Java that was killed (SIGKILL) while it worked on a ledger.
 *
 * @param told the lines that it had printed, one for each thing that it said it had kept
 * @param killed whether it was still at work when it was killed; false where it came to its end before
 */
public record KilledProcess(List<String> told, boolean killed) {

    /** Copies the list. */
    public KilledProcess {
        told = List.copyOf(told);
    }

    /**
     * Starts {@code main} with the ledger's file, and kills it a moment after it has printed so many lines.
     *
     * @param enough lines after which it is killed, at least 1
     * @param nanos how long after that, so that it is killed anywhere within a step
     */
    public static KilledProcess after(Class<?> main, Path ledger, int enough, long nanos)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        ledger.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                if (told.size() == enough) {
                    Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
                    process.toHandle()
                            .destroyForcibly(); // leaves what it printed to be read, unlike Process.destroyForcibly
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return new KilledProcess(told, process.exitValue() != 0);
    }
}
