package org.truceline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.truceline.bench.gate.GateBench;
import org.truceline.bench.peers.OwnRace;
import org.truceline.bench.peers.Peers;
import org.truceline.bench.scale.CopiesBench;
import org.truceline.bench.scale.Scale;
import org.truceline.model.Word;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.Reader;
import org.truceline.read.ReaderChoice;
import org.truceline.read.RulesReader;
import org.truceline.read.trained.TrainedLimits;
import org.truceline.read.trained.TrainedReader;

/** The bench's command line: {@code bench/run quality [SUITE …] [--errors] [--per-doc] [--shared DIR]}. */
public final class Bench {

    private Bench() {}

    /** Runs the bench that the first word names; {@code bench/run} without words lists them. */
    public static void main(String[] args) throws Exception {
        Path shared = Path.of("../shared");
        Supplier<Pipeline> pipeline = Pipeline::bundled;
        String reader = ReaderChoice.usual().word();
        Path model = null;
        List<String> words = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--shared")) {
                shared = Path.of(args[++i]);
            } else if (args[i].equals("--reader")) {
                ReaderChoice choice = Word.of(ReaderChoice.class, args[++i]);
                pipeline = () -> Pipeline.bundled(choice);
                reader = choice.word();
            } else if (args[i].equals("--model")) {
                Path folder = Path.of(args[++i]);
                model = folder;
                pipeline = () -> Pipeline.with(() -> trained(folder));
                reader = ReaderChoice.TRAINED.word();
            } else if (args[i].startsWith("--")) {
                flags.add(args[i]);
            } else {
                words.add(args[i]);
            }
        }
        Path build = Path.of("build");
        String verb = words.isEmpty() ? "" : words.removeFirst();
        switch (verb) {
            case "quality" ->
                System.exit(Quality.run(
                        SharedData.at(shared, build, pipeline), build.resolve("bench"), reader, words, flags));
            case "speed" ->
                Speed.run(
                        words.isEmpty()
                                ? SharedData.at(shared, build).data("claims-train", "claims-train/texts")
                                : Path.of(words.getFirst()),
                        reader(reader, model));
            case "peers" ->
                Peers.run(
                        SharedData.at(shared, build).data("claims-train", "claims-train/texts"),
                        words.isEmpty() ? 60 : Integer.parseInt(words.getFirst()),
                        model == null
                                ? List.of("--reader", reader)
                                : List.of("--model", model.toAbsolutePath().toString()));
            case "contender" ->
                OwnRace.run(Path.of(words.get(0)), Integer.parseInt(words.get(1)), reader(reader, model));
            case "weights" ->
                LearnWeights.run(
                        SharedData.at(shared, build),
                        flags.contains("--hold-out"),
                        Path.of("core/src/main/resources/org/truceline/read/weights.tsv"));
            case "roles" ->
                LearnRoles.run(
                        SharedData.at(shared, build),
                        Path.of("core/src/main/resources/org/truceline/read/role-weights.tsv"));
            case "places" ->
                LearnPlaces.run(
                        SharedData.at(shared, build),
                        model == null ? TrainedReader.bundled(TrainedLimits.STANDARD) : trained(model),
                        words.size() < 2 ? null : Path.of(words.get(1)),
                        Path.of("core/src/main/resources/org/truceline/read/place-weights.tsv"),
                        words.isEmpty() ? 24 : Double.parseDouble(words.getFirst()));
            case "gate" ->
                GateBench.run(
                        SharedData.at(shared, build),
                        Path.of(words.isEmpty() ? "training/reports" : words.getFirst()),
                        build.resolve("bench"),
                        flags.contains("--learn"));
            case "choice" ->
                LearnChoice.run(
                        SharedData.at(shared, build),
                        model == null ? TrainedReader.bundled(TrainedLimits.STANDARD) : trained(model),
                        words.isEmpty() ? null : Path.of(words.getFirst()),
                        Path.of("core/src/main/resources/org/truceline/read/choice.tsv"));
            case "resolve" ->
                Resolving.run(SharedData.at(shared, build), words.isEmpty() ? null : Path.of(words.getFirst()));
            case "trust" ->
                LearnTrust.run(
                        SharedData.at(shared, build),
                        words.isEmpty() ? null : Path.of(words.getFirst()),
                        Path.of("core/src/main/resources/org/truceline/resolve/trust"));
            case "windows" -> {
                for (int i = 0; i + 1 < words.size(); i += 2) {
                    ExportWindows.run(Path.of(words.get(i)), Path.of(words.get(i + 1)));
                }
            }
            case "copies" ->
                CopiesBench.run(
                        SharedData.at(shared, build).data("merge", "merge.jsonl"),
                        words.isEmpty() ? 50_000 : Integer.parseInt(words.getFirst()));
            case "scale" ->
                Scale.run(
                        build.resolve("scale"),
                        words.isEmpty()
                                ? List.of(10_000L, 100_000L, 1_000_000L)
                                : words.stream().map(Long::valueOf).toList(),
                        Path.of("docs/scale.svg"));
            default -> {
                System.err.println(
                        "bench/run quality [SUITE …] [--reader trained|rules] [--model DIR] [--check | --update [--allow-fall]] [--errors] [--per-doc] [--json] [--shared DIR]");
                System.err.println(
                        "bench/run speed [FOLDER] [--shared DIR]   reports a second, milliseconds a report, where the time goes");
                System.err.println(
                        "bench/run peers [REPORTS] [--reader trained|rules] [--shared DIR]   the whole of reading beside Stanford CoreNLP, which it fetches (490 MB)");
                System.err.println(
                        "bench/run weights [--hold-out] [--shared DIR]   learns again what speaks for an event word's telling a claim");
                System.err.println(
                        "bench/run roles [--shared DIR]   learns again what speaks for a noun phrase's role");
                System.err.println(
                        "bench/run places [PENALTY [REPORTS.jsonl]] [--model DIR] [--shared DIR]   learns again what speaks for the place of a happening");
                System.err.println(
                        "bench/run gate [REPORTS] [--learn] [--shared DIR]   what the gate keeps and drops, how fast; --learn: learns it again");
                System.err.println(
                        "bench/run choice [REPORTS.jsonl] [--model DIR] [--shared DIR]   learns again how much the model and the rules each speak for a claim");
                System.err.println(
                        "bench/run resolve [--shared DIR]   what looking names up costs, and how far the confidence of places can be believed");
                System.err.println(
                        "bench/run trust [REPORTS.jsonl] [--shared DIR]   learns again how far times and actors are believed");
                System.err.println(
                        "bench/run windows IN.jsonl OUT.jsonl …   writes texts as the trained reader's encoder sees them");
                System.err.println(
                        "bench/run scale [CLAIMS …]   how long an addition and a look take as the archive grows; writes docs/scale.svg");
                System.err.println(
                        "bench/run copies [OTHERS] [--shared DIR]   how well 2,000 edits of real texts are found among 50,000 others");
                System.err.println("  suites: " + String.join(", ", Quality.names()));
                System.exit(2);
            }
        }
    }

    /** The reader chosen, for limits of one's own. */
    private static Function<TrainedLimits, Reader> reader(String word, @Nullable Path model) {
        if (model != null) {
            return limits -> trained(model, limits);
        }
        return switch (Word.of(ReaderChoice.class, word)) {
            case TRAINED -> TrainedReader::bundled;
            case RULES -> limits -> new RulesReader();
        };
    }

    private static TrainedReader trained(Path model) {
        return trained(model, TrainedLimits.STANDARD);
    }

    private static TrainedReader trained(Path model, TrainedLimits limits) {
        try {
            return TrainedReader.of(
                    Files.readAllBytes(model.resolve("reader.onnx")),
                    Files.readString(model.resolve("labels.json")),
                    limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
