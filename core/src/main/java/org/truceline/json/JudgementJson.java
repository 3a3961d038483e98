package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;

/** A judgement with its author, time and reason. */
public final class JudgementJson {

    private JudgementJson() {}

    /** Writes it as an object, in the form that {@link #read} takes. */
    public static void write(JsonGenerator out, Judgement judgement) throws IOException {
        out.writeStartObject();
        Json.text(out, "id", judgement.id());
        Json.text(out, "author", judgement.author());
        Json.text(out, "time", judgement.time());
        out.writeStringField("reason", judgement.reason());
        RulingJson.fields(out, judgement.ruling());
        out.writeEndObject();
    }

    /** The same as one line. */
    public static String line(Judgement judgement) {
        return Json.line(out -> write(out, judgement));
    }

    /** Reads back what {@link #write} wrote. */
    public static Judgement read(JsonNode node) {
        return new Judgement(
                new JudgementId(node.path("id").asText()),
                node.path("author").asText(),
                Instant.parse(node.path("time").asText()),
                node.path("reason").asText(),
                RulingJson.read(node));
    }
}
