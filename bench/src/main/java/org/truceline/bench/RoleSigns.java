package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.truceline.json.Json;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.RulesReader;

/**
 * Writes every event word of annotated reports with the signs of each noun phrase beside it, one report a line: what the weights of roles are learnt from.
 * Arguments: the annotations, the folder of their texts, the file to write.
 */
public final class RoleSigns {

    private RoleSigns() {}

    public static void main(String[] args) throws IOException {
        Path texts = Path.of(args[1]);
        Pipeline bundled = Pipeline.bundled();
        Pipeline pipeline = new Pipeline(bundled.names(), RulesReader.forLearningWeights());
        List<String> lines = new ArrayList<>();
        for (String line : SharedData.lines(Path.of(args[0]))) {
            JsonNode node = Json.parse(line);
            String doc = node.path("doc").asText();
            String day = node.path("published").asText("");
            Published published = day.length() < 10 ? null : Published.given(LocalDate.parse(day.substring(0, 10)));
            Report report = Report.of(doc, published, Files.readString(texts.resolve(doc + ".txt")));
            List<Claim> claims = pipeline.read(report).claims();
            lines.add(Json.line(json -> {
                json.writeStartObject();
                json.writeStringField("doc", doc);
                json.writeArrayFieldStart("claims");
                for (Claim claim : claims) {
                    write(json, claim);
                }
                json.writeEndArray();
                json.writeEndObject();
            }));
        }
        Files.write(Path.of(args[2]), lines);
    }

    private static void write(com.fasterxml.jackson.core.JsonGenerator json, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("event", claim.event().word());
        json.writeStringField("reality", claim.happening().reality().word());
        json.writeStringField("trigger", claim.happening().trigger().text());
        json.writeNumberField("confidence", claim.derivation().confidence());
        json.writeArrayFieldStart("evidence");
        for (Quote quote : claim.evidence()) {
            json.writeString(quote.text());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("candidates");
        for (Derivation.Step step : claim.derivation().steps()) {
            if (step.rule().equals("role/signs")) {
                json.writeStartObject();
                json.writeStringField("text", step.on().text());
                json.writeStringField("signs", step.made());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
