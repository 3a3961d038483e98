package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.text.TokenizedText;

/**
 * Reads who says what in every text of a JSON Lines file ({@code {"doc","text",…}}) and writes it as the scorer of attributions takes it.
 * Arguments: the file to read, and optionally the part ("train", "dev") to keep.
 */
public final class ReadAttributions {

    private ReadAttributions() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        AttributionReader reader = AttributionReader.load();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        long nanos = 0;
        int reports = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode in = json.readTree(line);
            if (args.length > 1 && !in.path("part").asText().equals(args[1])) {
                continue;
            }
            String text = in.get("text").asText();
            Report report = Report.of(in.get("doc").asText(), null, text);
            TokenizedText cut = TokenizedText.of(text);
            long start = System.nanoTime();
            List<Attribution> found = reader.find(report, cut, Mentions.none());
            nanos += System.nanoTime() - start;
            reports++;
            out.println(json.writeValueAsString(written(json, report, found)));
        }
        out.flush();
        System.err.println(reports + " reports, " + nanos / 1000 / Math.max(1, reports) + " µs each");
    }

    private static ObjectNode written(ObjectMapper json, Report report, List<Attribution> found) {
        ObjectNode node = json.createObjectNode().put("doc", report.id().value());
        ArrayNode list = node.putObject("mentions").putArray("attributions");
        for (Attribution attribution : found) {
            ObjectNode one = list.addObject();
            put(one, "source", attribution.source());
            put(one, "speaker", attribution.speaker());
            put(one, "cue", attribution.cue());
            put(one, "content", attribution.content());
            one.put("stance", attribution.stance().word()).put("rule", attribution.rule());
            ArrayNode via = one.putArray("via");
            attribution.via().forEach(quote -> via.add(quote.text()));
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable Quote quote) {
        if (quote == null) {
            node.putNull(name);
        } else {
            node.putObject(name)
                    .put("start", quote.start())
                    .put("end", quote.end())
                    .put("text", quote.text());
        }
    }
}
