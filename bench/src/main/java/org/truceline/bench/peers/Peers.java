package org.truceline.bench.peers;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.truceline.text.TokenizedText;

/** Runs Truceline and Stanford CoreNLP one after the other, each in a JVM of its own, over the same reports, and prints them side by side. */
public final class Peers {

    /** Where the build puts what only the peers need; it is asked for by name and never shipped. */
    private static final Path LIBRARIES = Path.of("bench/target/peers");

    private static final Path CORE_NLP = Path.of("bench/src/peers/java/CoreNlp.java");

    private Peers() {}

    /**
     * Lets both programs read the same reports, each in a process of its own, and prints the race.
     *
     * @param count how many reports
     * @param chosen the words of the command line that choose Truceline's reader
     */
    public static void run(Path folder, int count, List<String> chosen) throws IOException, InterruptedException {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IOException(
                    "CoreNLP is not at " + LIBRARIES + ": bench/run peers fetches it, 490 MB from Maven Central");
        }
        String own = System.getProperty("java.class.path");
        String counted = Integer.toString(count);
        List<String> truceline = new ArrayList<>(
                List.of("-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp", own));
        truceline.addAll(List.of("org.truceline.bench.Bench", "contender", folder.toString(), counted));
        truceline.addAll(chosen);
        Map<String, Double> ours = race("Truceline", truceline);
        Map<String, Double> theirs = race(
                "CoreNLP",
                List.of(
                        "-Xmx6g",
                        "-cp",
                        LIBRARIES + "/*" + File.pathSeparator + own,
                        CORE_NLP.toString(),
                        folder.toString(),
                        counted));
        print(ours, theirs, words(folder, count));
    }

    private static Map<String, Double> race(String name, List<String> arguments)
            throws IOException, InterruptedException {
        System.out.println("… " + name);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        Path log = Files.createDirectories(Path.of("build/bench")).resolve("peers-" + name + ".log");
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        Map<String, Double> said = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    said.put(line.substring(0, equals), Double.parseDouble(line.substring(equals + 1)));
                } else {
                    System.out.println(line);
                }
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(name + " ended with " + status + ": see " + log);
        }
        return said;
    }

    private static long words(Path folder, int count) throws IOException {
        long words = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(count)
                    .toList()) {
                words += TokenizedText.of(Files.readString(file)).tokens().size();
            }
        }
        return words;
    }

    private static void print(Map<String, Double> ours, Map<String, Double> theirs, long words) {
        System.out.printf(
                Locale.ROOT,
                "%.0f reports, %d tokens, %d processors%n%-28s %12s %12s%n",
                ours.getOrDefault("reports", 0.0),
                words,
                Runtime.getRuntime().availableProcessors(),
                "",
                "Truceline",
                "CoreNLP");
        row("reports a second", rate(ours, "reports"), rate(theirs, "reports"));
        row("tokens a second", words / seconds(ours), words / seconds(theirs));
        row("processor seconds", ours.getOrDefault("processor", 0.0), theirs.getOrDefault("processor", 0.0));
        row("ms a report, median", ours.getOrDefault("p50", 0.0), theirs.getOrDefault("p50", 0.0));
        row("ms a report, 99th of 100", ours.getOrDefault("p99", 0.0), theirs.getOrDefault("p99", 0.0));
        row("peak memory, MB resident", ours.getOrDefault("peak", 0.0), theirs.getOrDefault("peak", 0.0));
        row("seconds to first result", ours.getOrDefault("first", 0.0), theirs.getOrDefault("first", 0.0));
        System.out.printf(Locale.ROOT, "ratio of reports a second: %.1f%n", seconds(theirs) / seconds(ours));
        System.out.printf(
                Locale.ROOT,
                "ratio of processor time: %.1f%n",
                theirs.getOrDefault("processor", Double.NaN) / ours.getOrDefault("processor", Double.NaN));
        System.out.println("where Truceline's time goes, milliseconds a report on one thread:");
        ours.forEach((name, value) -> {
            if (name.startsWith("stage ")) {
                System.out.printf(Locale.ROOT, "  %-26s %12.2f%n", name.substring(6), value);
            }
        });
    }

    private static double seconds(Map<String, Double> of) {
        return of.getOrDefault("seconds", Double.NaN);
    }

    private static double rate(Map<String, Double> of, String what) {
        return of.getOrDefault(what, 0.0) / seconds(of);
    }

    private static void row(String name, double ours, double theirs) {
        System.out.printf(Locale.ROOT, "%-28s %12.2f %12.2f%n", name, ours, theirs);
    }
}
