package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.truceline.model.Answer;
import org.truceline.model.Candidate;
import org.truceline.model.Name;

/** Words and what they name: {@code {"start","end","text","is":{…},"confidence","rule","reason","rivals":[…]}}, or with {@code "unknown": reason}. */
record NameJson<T>(Thing<T> thing) {

    void write(JsonGenerator out, Name<T> name) throws IOException {
        out.writeStartObject();
        fields(out, name);
        out.writeEndObject();
    }

    void fields(JsonGenerator out, Name<T> name) throws IOException {
        QuoteJson.fields(out, name.words());
        switch (name.answer()) {
            case Answer.Unasked<T> unasked -> {}
            case Answer.NotFound<T> notFound -> out.writeStringField("unknown", notFound.reason());
            case Answer.Found<T> found -> {
                out.writeFieldName("is");
                thing.write(out, found.value());
                out.writeNumberField("confidence", found.confidence());
                out.writeStringField("rule", found.rule());
                out.writeStringField("reason", found.reason());
                if (!found.rivals().isEmpty()) {
                    Json.array(out, "rivals", found.rivals(), this::candidate);
                }
            }
        }
    }

    private void candidate(JsonGenerator out, Candidate<T> candidate) throws IOException {
        out.writeStartObject();
        out.writeFieldName("is");
        thing.write(out, candidate.value());
        out.writeNumberField("score", candidate.score());
        out.writeStringField("reason", candidate.reason());
        out.writeEndObject();
    }

    Name<T> read(JsonNode node) {
        return new Name<>(QuoteJson.read(node), answer(node));
    }

    private Answer<T> answer(JsonNode node) {
        if (node.has("unknown")) {
            return new Answer.NotFound<>(node.path("unknown").asText());
        }
        if (!node.has("is")) {
            return new Answer.Unasked<>();
        }
        return new Answer.Found<>(
                thing.read(node.path("is")),
                node.path("confidence").asDouble(),
                node.path("rule").asText(),
                node.path("reason").asText(),
                Json.list(
                        node.path("rivals"),
                        n -> new Candidate<>(
                                thing.read(n.path("is")),
                                n.path("score").asDouble(),
                                n.path("reason").asText())));
    }
}
