package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Scope;
import org.truceline.model.Status;
import org.truceline.model.When;
import org.truceline.model.Word;

/** A figure of a claim, in the shape of the contract; {@code text} holds the number as written. */
final class FigureJson {

    private static final NameJson<When> TIME = new NameJson<>(Thing.WHEN);

    private FigureJson() {}

    static void write(JsonGenerator out, Figure figure) throws IOException {
        out.writeStartObject();
        out.writeStringField("measure", figure.measure().word());
        Count count = figure.count();
        if (count.isKnown()) {
            out.writeNumberField("value", count.value());
        } else {
            out.writeNullField("value");
        }
        if (count instanceof Count.Between between) {
            out.writeNumberField("upper", between.high());
        } else {
            out.writeNullField("upper");
        }
        out.writeStringField("bound", count.bound());
        Json.field(out, "who", figure.who(), QuoteJson::write);
        out.writeStringField("status", figure.status().word());
        out.writeStringField("scope", figure.scope().word());
        Json.text(out, "asOf", asOf(figure.asOf()));
        Json.field(out, "text", figure.words(), QuoteJson::write);
        if (figure.asOf() != null) {
            Json.field(out, "asOfWords", figure.asOf(), TIME::write);
        }
        out.writeEndObject();
    }

    private static @Nullable String asOf(@Nullable Name<When> asOf) {
        When when = asOf == null ? null : asOf.found().orElse(null);
        if (when == null || when.days() == null) {
            return null;
        }
        return when.clock() != null
                ? when.clock().toString()
                : when.days().last().toString();
    }

    static Figure read(JsonNode node) {
        return new Figure(
                Word.of(Measure.class, node.path("measure").asText()),
                count(node),
                QuoteJson.read(node.path("text")),
                Json.orNull(node.path("who"), QuoteJson::read),
                Word.of(Status.class, node.path("status").asText()),
                Word.of(Scope.class, node.path("scope").asText()),
                Json.orNull(node.path("asOfWords"), TIME::read));
    }

    private static Count count(JsonNode node) {
        long value = node.path("value").asLong();
        String bound = node.path("bound").asText();
        return switch (bound) {
            case "exact" -> Count.exactly(value);
            case "at-least" -> Count.atLeast(value);
            case "at-most" -> Count.atMost(value);
            case "about" -> Count.about(value);
            case "between" -> Count.between(value, node.path("upper").asLong());
            case "vague" -> Count.vague(value);
            case "unknown" -> Count.unknown();
            default -> throw new IllegalArgumentException("no such bound: " + bound);
        };
    }
}
