package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Days;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.When;
import org.truceline.resolve.time.TimeFinder;
import org.truceline.text.TokenizedText;

/**
 * Reads the times of a file of reports and writes them as the date scorer wants them: {@code DateBench dates.jsonl read.jsonl}. Tells the processor time for each report on
 * standard error.
 */
public final class DateBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DateBench() {}

    /** {@code args}: the file of reports ("doc", "published", "text") and the file to write. */
    public static void main(String[] args) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        TimeFinder finder = new TimeFinder();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            for (JsonNode line : lines) {
                Report report = report(line);
                out.println(
                        JSON.writeValueAsString(written(report, finder.find(report, TokenizedText.of(report.text())))));
            }
        }
        time(lines, finder);
    }

    private static Report report(JsonNode line) {
        String published = line.path("published").asText("");
        return Report.of(
                line.path("doc").asText(),
                published.isEmpty() ? null : Published.given(LocalDate.parse(published)),
                line.path("text").asText());
    }

    private static ObjectNode written(Report report, List<Name<When>> names) {
        ObjectNode object = JSON.createObjectNode();
        object.put("doc", report.id().value());
        ArrayNode times = object.putObject("mentions").putArray("times");
        for (Name<When> name : names) {
            name.found().ifPresent(when -> times.add(written(name, when)));
        }
        return object;
    }

    private static ObjectNode written(Name<When> name, When when) {
        ObjectNode time = JSON.createObjectNode()
                .put("start", name.words().start())
                .put("end", name.words().end())
                .put("text", name.text())
                .put("type", when.type().name())
                .put("value", when.value());
        Days days = when.days();
        if (days != null) {
            time.put("first", days.first().toString()).put("last", days.last().toString());
        }
        return time;
    }

    private static void time(List<JsonNode> lines, TimeFinder finder) {
        List<Report> reports = lines.stream().map(DateBench::report).toList();
        List<TokenizedText> texts =
                reports.stream().map(r -> TokenizedText.of(r.text())).toList();
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long found = 0;
        long nanos = 0;
        for (int round = 0; round < 5; round++) {
            long start = cpu.getCurrentThreadCpuTime();
            for (int i = 0; i < reports.size(); i++) {
                found += finder.find(reports.get(i), texts.get(i)).size();
            }
            nanos = cpu.getCurrentThreadCpuTime() - start;
        }
        System.err.printf("%d times; %.3f ms a report%n", found / 5, nanos / 1e6 / reports.size());
    }
}
