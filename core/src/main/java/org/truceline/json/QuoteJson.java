package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.truceline.model.Quote;
import org.truceline.model.Span;

/** A quote as {@code {"start","end","text"}}. */
final class QuoteJson {

    private QuoteJson() {}

    static void write(JsonGenerator out, Quote quote) throws IOException {
        out.writeStartObject();
        fields(out, quote);
        out.writeEndObject();
    }

    static void fields(JsonGenerator out, Quote quote) throws IOException {
        out.writeNumberField("start", quote.start());
        out.writeNumberField("end", quote.end());
        out.writeStringField("text", quote.text());
    }

    static Quote read(JsonNode node) {
        return new Quote(span(node), node.path("text").asText());
    }

    static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }
}
