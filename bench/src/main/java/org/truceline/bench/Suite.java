package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.json.IncidentJson;
import org.truceline.json.Json;
import org.truceline.json.ReadingJson;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.reconcile.Reconciler;

/** One corpus with its scorer: what the program writes for it, and what the scorer says of that. */
enum Suite {
    CLAIMS {
        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path gold = data.shared().resolve("gold");
            write(data, reports(gold.resolve("dev.jsonl"), gold.resolve("texts"), line -> true), out);
            return List.of(
                    gold.resolve("dev.jsonl").toString(),
                    out.toString(),
                    gold.resolve("texts").toString());
        }
    },
    /** Annotated reports that rules may be developed on: a fall from here to {@link #CLAIMS} shows what was tuned. */
    TRAIN {
        @Override
        String scorer() {
            return "claims";
        }

        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path set = data.data("claims-train", "claims-train");
            Path gold = set.resolve("claims-train.jsonl");
            write(data, reports(gold, set.resolve("texts"), line -> true), out);
            return List.of(gold.toString(), out.toString(), set.resolve("texts").toString());
        }
    },
    /** Those of {@link #TRAIN} that the network did not learn from; how far it is believed beside the rules, and from which likelihoods on, was fitted on them. */
    HELDOUT {
        @Override
        String scorer() {
            return "claims";
        }

        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path set = data.data("claims-train", "claims-train");
            Predicate<JsonNode> heldOut =
                    line -> AnnotatedReport.isHeldOut(line.path("doc").asText());
            Path gold = keep(set.resolve("claims-train.jsonl"), heldOut, out.resolveSibling("heldout.jsonl"));
            write(data, reports(gold, set.resolve("texts"), line -> true), out);
            return List.of(gold.toString(), out.toString(), set.resolve("texts").toString());
        }
    },
    ATTRIBUTION {
        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path all = data.data("attribution", "attribution.jsonl");
            Predicate<JsonNode> dev = line -> line.path("part").asText().equals("dev");
            Path gold = keep(all, dev, out.resolveSibling("attribution-dev.jsonl"));
            write(data, reports(gold, null, line -> true), out);
            return List.of(gold.toString(), out.toString());
        }
    },
    PLACES {
        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path gold = data.data("places", "places.jsonl");
            write(data, reports(gold, null, line -> true), out);
            return List.of(gold.toString(), out.toString());
        }
    },
    DATES {
        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path gold = data.data("dates", "dates.jsonl");
            write(data, reports(gold, null, line -> true), out);
            return List.of(gold.toString(), out.toString());
        }
    },
    MERGE {
        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path gold = data.data("merge", "merge.jsonl");
            List<Report> reports = new ArrayList<>();
            for (String line : SharedData.lines(gold)) {
                for (JsonNode node : Json.parse(line).path("reports")) {
                    reports.add(Report.of(
                            node.path("id").asText(),
                            SharedData.published(node),
                            node.path("title").asText() + "\n\n"
                                    + node.path("text").asText()));
                }
            }
            List<Reading> readings = read(data, reports);
            List<String> lines = new Reconciler()
                    .reconcile(readings, List.of()).incidents().stream()
                            .map(IncidentJson::line)
                            .toList();
            Files.write(out, lines);
            return List.of(gold.toString(), out.toString());
        }

        @Override
        Map<String, Double> measure(SharedData data, Path out, List<String> flags)
                throws IOException, InterruptedException {
            Map<String, Double> found = new LinkedHashMap<>(super.measure(data, out, flags));
            Map<String, Double> narrow = Narrowness.of(data.data("merge", "merge.jsonl"), out);
            narrow.forEach((figure, share) -> System.out.printf(Locale.ROOT, "%s %.3f%n", figure, share));
            found.put("both low = high", narrow.getOrDefault("both low = high", 0.0));
            return found;
        }
    },
    CLEAN {
        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path pages = data.data("clean", "clean");
            Path texts = out.resolveSibling("clean");
            CleanPages.write(pages.resolve("html"), texts);
            return List.of(pages.toString(), texts.toString());
        }
    },
    MUC4 {
        @Override
        List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
            Path set = data.data("muc4", "muc4");
            Pipeline pipeline = data.pipeline().get();
            StringBuilder templates = new StringBuilder();
            for (Report message : Muc4.messages(set.resolve("texts/tst2-muc4"))) {
                templates.append(Muc4.templates(pipeline.read(message)));
            }
            Files.writeString(out, templates);
            return List.of(set.resolve("keys/key-tst2.v4").toString(), out.toString());
        }
    },
    /** The reports of {@link #CLAIMS} in capitals. */
    CAPITALS {
        @Override
        String scorer() {
            return "claims";
        }

        @Override
        List<String> arguments(SharedData data, Path out) throws IOException {
            return varied(data, Variant.CAPITALS, out);
        }
    },
    /** The reports of {@link #CLAIMS} without their commas. */
    BARE {
        @Override
        String scorer() {
            return "claims";
        }

        @Override
        List<String> arguments(SharedData data, Path out) throws IOException {
            return varied(data, Variant.BARE, out);
        }
    },
    /** Annotated reports with the names of their two sides in each other's place. */
    MIRROR {
        @Override
        Map<String, Double> measure(SharedData data, Path out, List<String> flags)
                throws IOException, InterruptedException {
            Path gold = data.shared().resolve("gold");
            Path train = data.data("claims-train", "claims-train");
            List<Report> dev = reports(gold.resolve("dev.jsonl"), gold.resolve("texts"), line -> true);
            List<Report> others = reports(train.resolve("claims-train.jsonl"), train.resolve("texts"), line -> true);
            Mirror mirror = new Mirror(data.pipeline().get(), Sides.states());
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("equal", mirror.share("gold/dev", dev, flags));
            figures.put("equal, train", mirror.share("claims-train", others, flags));
            return figures;
        }
    },
    /** Whether the confidences of {@link #CLAIMS} mean what they say. */
    RELIABILITY {
        @Override
        Map<String, Double> measure(SharedData data, Path out, List<String> flags) throws IOException {
            Path gold = data.shared().resolve("gold");
            List<Reading> readings =
                    read(data, reports(gold.resolve("dev.jsonl"), gold.resolve("texts"), line -> true));
            Reliability reliability = new Reliability();
            int at = 0;
            for (String line : SharedData.lines(gold.resolve("dev.jsonl"))) {
                reliability.add(readings.get(at++), Json.parse(line).path("claims"));
            }
            System.out.print(reliability);
            return Map.of("calibration", reliability.calibration());
        }
    };

    /** Whether the corpus says how well {@code reader} reads: not where a network learnt from it. */
    boolean tells(String reader) {
        return this != TRAIN || !reader.equals(ReaderChoice.TRAINED.word());
    }

    /** Writes what the program makes of the corpus and gives the scorer's arguments; none where no scorer measures it. */
    List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException {
        return List.of();
    }

    /** Measures, prints what is found, and gives the figures that stand for it: the higher the better, 1 at most. */
    Map<String, Double> measure(SharedData data, Path out, List<String> flags)
            throws IOException, InterruptedException {
        return new Scorer(data.scorer(scorer()), scorer()).run(arguments(data, out), flags);
    }

    String scorer() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> varied(SharedData data, Variant variant, Path out) throws IOException {
        Path gold = data.shared().resolve("gold");
        Path changed = out.resolveSibling(variant.name().toLowerCase(Locale.ROOT) + ".jsonl");
        Path texts = variant.write(gold.resolve("dev.jsonl"), gold.resolve("texts"), changed);
        write(data, reports(changed, texts, line -> true), out);
        return List.of(changed.toString(), out.toString(), texts.toString());
    }

    private static List<Report> reports(Path jsonLines, @Nullable Path texts, Predicate<JsonNode> wanted)
            throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String line : SharedData.lines(jsonLines)) {
            JsonNode node = Json.parse(line);
            if (wanted.test(node)) {
                String doc = node.path("doc").asText();
                String text =
                        texts == null ? node.path("text").asText() : Files.readString(texts.resolve(doc + ".txt"));
                reports.add(Report.of(doc, SharedData.published(node), text));
            }
        }
        return reports;
    }

    private static Path keep(Path jsonLines, Predicate<JsonNode> wanted, Path out) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : SharedData.lines(jsonLines)) {
            if (wanted.test(Json.parse(line))) {
                kept.add(line);
            }
        }
        return Files.write(out, kept);
    }

    private static List<Reading> read(SharedData data, List<Report> reports) {
        Pipeline pipeline = data.pipeline().get();
        List<Reading> readings = new ArrayList<>();
        InOrder.run(reports.iterator(), Runtime.getRuntime().availableProcessors(), pipeline::read, readings::add);
        return readings;
    }

    private static void write(SharedData data, List<Report> reports, Path out) throws IOException {
        Files.write(
                out,
                read(data, reports).stream().map(r -> ReadingJson.line(r, true)).toList());
    }
}
