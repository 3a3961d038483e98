package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.json.IncidentJson;
import org.truceline.json.Json;
import org.truceline.json.ReadingJson;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;
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
                            published(node.path("published").asText("")),
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
    };

    /** Writes what the program makes of the corpus and gives the scorer's arguments. */
    abstract List<String> arguments(SharedData data, Path out) throws IOException, InterruptedException;

    String scorer() {
        return name().toLowerCase(java.util.Locale.ROOT);
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
                reports.add(Report.of(doc, published(node.path("published").asText("")), text));
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

    private static @Nullable Published published(String day) {
        return day.length() < 10 ? null : Published.given(LocalDate.parse(day.substring(0, 10)));
    }

    private static List<Reading> read(SharedData data, List<Report> reports) {
        Pipeline pipeline = data.pipeline().get();
        List<Reading> readings = new ArrayList<>();
        InOrder.run(reports.iterator(), Runtime.getRuntime().availableProcessors(), pipeline::read, readings::add);
        return readings;
    }

    private static void write(SharedData data, List<Report> reports, Path out) throws IOException {
        Files.write(
                out, read(data, reports).stream().map(r -> ReadingJson.line(r, true)).toList());
    }
}
