package org.truceline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what the program makes of the corpora, prints one table over all, and holds it against the figures reached before. */
final class Quality {

    /** What the bench itself understands; all other flags go to the scorers. */
    private static final List<String> OWN = List.of("--check", "--update", "--allow-fall");

    private Quality() {}

    /**
     * Measures suites of the shared data and prints one table over them.
     *
     * @param build where to write what was read
     * @param reader the word of the reader that is measured: each has figures of its own
     * @param suites the names of the suites to run; where none is named, all that tell something of the reader
     * @param flags "--check": a fall ends the run with status 1; "--update": keep the figures reached; "--allow-fall": even where they fell, if the changelog tells
     *     of it; the rest is passed on to the scorers ("--errors", "--per-doc")
     * @return the exit status
     */
    static int run(SharedData data, Path build, String reader, List<String> suites, List<String> flags)
            throws IOException, InterruptedException {
        Files.createDirectories(build);
        List<String> passed = new ArrayList<>(flags);
        passed.removeAll(OWN);
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Suite suite : Suite.values()) {
            String name = suite.name().toLowerCase(Locale.ROOT);
            if (suites.isEmpty() ? suite.tells(reader) : suites.contains(name)) {
                System.out.println("── " + name);
                Map<String, Double> found = suite.measure(data, build.resolve("read-" + name + ".jsonl"), passed);
                found.forEach((figure, value) -> figures.put(name + ": " + figure, value));
                System.out.println();
            }
        }
        Baseline baseline = Baseline.of(Path.of("bench/baseline.json"), reader);
        System.out.println("── all, " + reader);
        System.out.print(baseline.table(figures));
        lost(figures);
        return flags.contains("--check") || flags.contains("--update")
                ? baseline.check(
                        figures, flags.contains("--update"), flags.contains("--allow-fall"), Path.of("CHANGELOG.md"))
                : 0;
    }

    private static void lost(Map<String, Double> figures) {
        for (String variant : List.of("capitals", "bare")) {
            Double whole = figures.get("claims: claim");
            Double changed = figures.get(variant + ": claim");
            if (whole != null && changed != null) {
                System.out.printf(Locale.ROOT, "claim F1 lost by %s: %.3f%n", variant, whole - changed);
            }
        }
    }

    static List<String> names() {
        return Arrays.stream(Suite.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
