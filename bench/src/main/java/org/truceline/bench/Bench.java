package org.truceline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bench's command line: {@code bench/run quality [SUITE …] [--errors] [--per-doc] [--shared DIR]}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path shared = Path.of("../shared");
        List<String> words = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--shared")) {
                shared = Path.of(args[++i]);
            } else if (args[i].startsWith("--")) {
                flags.add(args[i]);
            } else {
                words.add(args[i]);
            }
        }
        Path build = Path.of("build");
        String verb = words.isEmpty() ? "" : words.removeFirst();
        switch (verb) {
            case "quality" -> Quality.run(SharedData.at(shared, build), build.resolve("bench"), words, flags);
            case "speed" ->
                Speed.run(
                        words.isEmpty()
                                ? SharedData.at(shared, build).data("claims-train", "claims-train/texts")
                                : Path.of(words.getFirst()));
            case "weights" ->
                LearnWeights.run(
                        SharedData.at(shared, build),
                        Path.of("core/src/main/resources/org/truceline/read/weights.tsv"));
            case "roles" ->
                LearnRoles.run(
                        SharedData.at(shared, build),
                        Path.of("core/src/main/resources/org/truceline/read/role-weights.tsv"));
            case "windows" -> ExportWindows.run(Path.of(words.get(0)), Path.of(words.get(1)));
            default -> {
                System.err.println("bench/run quality [SUITE …] [--errors] [--per-doc] [--json] [--shared DIR]");
                System.err.println(
                        "bench/run speed [FOLDER] [--shared DIR]   reports a second, milliseconds a report, where the time goes");
                System.err.println(
                        "bench/run weights [--shared DIR]   learns again what speaks for an event word's telling a claim");
                System.err.println(
                        "bench/run roles [--shared DIR]   learns again what speaks for a noun phrase's role");
                System.err.println(
                        "bench/run windows IN.jsonl OUT.jsonl   writes texts as the trained reader's encoder sees them");
                System.err.println("  suites: " + String.join(", ", Quality.names()));
                System.exit(2);
            }
        }
    }
}
