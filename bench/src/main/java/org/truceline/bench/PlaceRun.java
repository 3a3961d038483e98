package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Point;
import org.truceline.model.Report;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PlaceFinder;
import org.truceline.text.TokenizedText;

/** Reads places out of a file of texts for the scorer: {@code PlaceRun PLACES.jsonl READ.jsonl}. Says on standard error how long it took. */
public final class PlaceRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlaceRun() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        PlaceFinder finder = new PlaceFinder(Gazetteer.bundled());
        long loaded = System.nanoTime();
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                reports.add(Report.of(
                        node.get("doc").asText(), null, node.get("text").asText()));
            }
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        long words = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            for (Report report : reports) {
                TokenizedText text = TokenizedText.of(report.text());
                long before = clock.getCurrentThreadCpuTime();
                List<Name<Location>> names = finder.find(report, text);
                nanos += clock.getCurrentThreadCpuTime() - before;
                words += text.tokens().size();
                out.write(JSON.writeValueAsString(line(report, names)));
                out.newLine();
            }
        }
        System.err.printf(
                "gazetteer %d ms; %d reports, %.3f ms of processor for 300 words%n",
                (loaded - start) / 1_000_000, reports.size(), nanos / 1e6 / words * 300);
    }

    private static ObjectNode line(Report report, List<Name<Location>> names) {
        ObjectNode line = JSON.createObjectNode();
        line.put("doc", report.id().value());
        ArrayNode places = line.putObject("mentions").putArray("places");
        for (Name<Location> name : names) {
            ObjectNode place = places.addObject();
            place.put("start", name.words().start());
            place.put("end", name.words().end());
            place.put("text", name.text());
            Point point = name.found().map(l -> l.place().point()).orElse(null);
            if (point != null && name.answer() instanceof Answer.Found<Location> found) {
                place.put("lat", point.latitude());
                place.put("lon", point.longitude());
                place.put("place", found.value().toString());
                place.put("rule", found.rule());
                place.put("reason", found.reason());
                place.put("confidence", found.confidence());
            } else {
                place.putNull("lat");
                place.putNull("lon");
            }
        }
        return line;
    }
}
