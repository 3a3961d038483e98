package org.truceline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the scorers over what the program makes of their corpora and prints the tables. */
final class Quality {

    private Quality() {}

    /**
     * @param suites the names of the suites to run; all where none is named
     * @param flags passed on to the scorers ("--errors", "--per-doc")
     */
    static void run(SharedData data, Path build, List<String> suites, List<String> flags)
            throws IOException, InterruptedException {
        Files.createDirectories(build);
        for (Suite suite : Suite.values()) {
            String name = suite.name().toLowerCase(Locale.ROOT);
            if (!suites.isEmpty() && !suites.contains(name)) {
                continue;
            }
            System.out.println("── " + name);
            Path out = build.resolve("read-" + name + ".jsonl");
            List<String> command = new ArrayList<>(
                    List.of("python3", data.scorer(suite.scorer()).toString()));
            command.addAll(suite.arguments(data, out));
            command.addAll(flags);
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IOException("scorer ended with " + status + ": " + String.join(" ", command));
            }
            System.out.println();
        }
    }

    static List<String> names() {
        return Arrays.stream(Suite.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
