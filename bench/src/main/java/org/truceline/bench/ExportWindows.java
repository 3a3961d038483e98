package org.truceline.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.truceline.json.Json;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.read.trained.NeutralNames;
import org.truceline.read.trained.Window;
import org.truceline.read.trained.Windows;
import org.truceline.resolve.Names;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Writes texts as the trained reader's encoder sees them, so that training cuts words, pieces and windows exactly as reading does. */
final class ExportWindows {

    private ExportWindows() {}

    /**
     * For every line with {@code doc} and {@code text}, a line with the words' and sentences' offsets and the windows. States stand in them under the names that the
     * network is shown; the offsets are those of the names as written.
     *
     * @param in JSON Lines
     */
    static void run(Path in, Path out) throws IOException {
        Windows windows = Windows.bundled();
        NeutralNames shown = NeutralNames.bundled();
        Names names = Pipeline.bundled(ReaderChoice.RULES).names();
        try (BufferedReader lines = Files.newBufferedReader(in);
                BufferedWriter written = Files.newBufferedWriter(out)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    JsonNode node = Json.parse(line);
                    String doc = node.path("doc").asText();
                    TokenizedText asWritten = TokenizedText.of(node.path("text").asText());
                    Report report = Report.of(doc, SharedData.published(node), asWritten.text());
                    TokenizedText text =
                            shown.in(asWritten, names.find(report, asWritten)).text();
                    written.write(Json.line(json -> write(json, doc, text, windows)));
                    written.newLine();
                }
            }
        }
    }

    private static void write(JsonGenerator json, String doc, TokenizedText text, Windows windows) throws IOException {
        json.writeStartObject();
        json.writeStringField("doc", doc);
        json.writeArrayFieldStart("words");
        for (Token token : text.tokens()) {
            pair(json, token.start(), token.end());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : text.sentences()) {
            pair(json, sentence.firstToken(), sentence.endToken());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("paragraph");
        for (Sentence sentence : text.sentences()) {
            json.writeNumber(sentence.paragraph());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("windows");
        for (Window window : windows.of(text)) {
            json.writeStartObject();
            array(json, "ids", window.ids());
            array(json, "shapes", window.shapes());
            array(json, "first", window.first());
            json.writeNumberField("from", window.from());
            json.writeFieldName("core");
            pair(json, window.core(), window.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String field, long[] numbers) throws IOException {
        json.writeFieldName(field);
        json.writeArray(numbers, 0, numbers.length);
    }

    private static void pair(JsonGenerator json, int first, int end) throws IOException {
        json.writeArray(new int[] {first, end}, 0, 2);
    }
}
