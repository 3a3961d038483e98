package org.truceline.bench.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.bench.SharedData;
import org.truceline.json.Json;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;

/** The gate's samples: reports that people annotated, and general news with what the rules read in it. Learns from them, or measures. */
public final class GateBench {

    private static final String TABLE = "core/src/main/resources/org/truceline/read/gate.tsv";

    private GateBench() {}

    /**
     * Measures the gate; learns it again before that.
     *
     * @param reports the folder of the reports annotated for training
     * @param build where to put what comes up on the way
     */
    public static void run(SharedData data, Path reports, Path build, boolean learn)
            throws IOException, InterruptedException {
        Files.createDirectories(build);
        List<Sample> samples = samples(data, reports, build);
        if (learn) {
            LearnGate.run(samples, Path.of(TABLE));
        }
        MeasureGate measure = new MeasureGate(Files.readString(Path.of(TABLE)));
        measure.keptAndDropped(samples.stream().filter(s -> s.fold() == 0).toList(), "left out of learning");
        measure.keptAndDropped(samples, "all, those learnt from with them");
        Path gold = data.shared().resolve("gold");
        measure.keptAndDropped(
                annotated("gold/dev", gold.resolve("dev.jsonl"), gold.resolve("texts")), "never learnt from");
        measure.keptAndDropped(general(data, Pipeline.bundled(ReaderChoice.RULES)), "never learnt from");
        measure.speed(samples);
    }

    private static List<Sample> samples(SharedData data, Path reports, Path build)
            throws IOException, InterruptedException {
        Path set = data.data("claims-train", "claims-train");
        List<Sample> samples =
                new ArrayList<>(annotated("claims-train", set.resolve("claims-train.jsonl"), set.resolve("texts")));
        samples.addAll(annotated("annotated", converted(reports, build.resolve("annotated.jsonl")), null));
        samples.addAll(general(
                "attribution/train",
                lines(data.data("attribution", "attribution.jsonl"), "part", "train"),
                Pipeline.bundled(ReaderChoice.RULES)));
        return samples;
    }

    /** Sets that may be measured on and not learnt from. */
    private static List<Sample> general(SharedData data, Pipeline rules) throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>(
                general("attribution/dev", lines(data.data("attribution", "attribution.jsonl"), "part", "dev"), rules));
        samples.addAll(general("dates", lines(data.data("dates", "dates.jsonl"), "", ""), rules));
        samples.addAll(general("places", lines(data.data("places", "places.jsonl"), "", ""), rules));
        return samples;
    }

    /** The annotated reports as lines of the contract, by the program that training reads them with. */
    private static Path converted(Path reports, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", reports.resolveSibling("annotated.py").toString()));
        try (Stream<Path> files = Files.walk(reports, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(f -> command.add(f.toString()));
        }
        command.addAll(List.of("--jsonl", out.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("the annotated reports have faults: " + reports);
        }
        return out;
    }

    private static List<Sample> annotated(String set, Path jsonLines, @Nullable Path texts) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode node : lines(jsonLines, "", "")) {
            String doc = node.path("doc").asText();
            String text = texts == null ? node.path("text").asText() : Files.readString(texts.resolve(doc + ".txt"));
            samples.add(Sample.annotated(set, doc, text, node.path("claims")));
        }
        return samples;
    }

    private static List<JsonNode> lines(Path jsonLines, String field, String wanted) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : SharedData.lines(jsonLines)) {
            JsonNode node = Json.parse(line);
            if (field.isEmpty() || node.path(field).asText().equals(wanted)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static List<Sample> general(String set, List<JsonNode> nodes, Pipeline rules) {
        List<Sample> samples = new ArrayList<>();
        InOrder.<JsonNode, Reading>run(
                nodes.iterator(),
                Runtime.getRuntime().availableProcessors(),
                node -> rules.read(Report.of(
                        node.path("doc").asText(),
                        SharedData.published(node),
                        node.path("text").asText())),
                reading -> samples.add(Sample.general(set, reading)));
        return samples;
    }
}
