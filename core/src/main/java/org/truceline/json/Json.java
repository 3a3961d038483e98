package org.truceline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Small steps that all codecs here are made of. */
public final class Json {

    private static final int LONGEST_STRING = 64 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private static final JsonMapper MAPPER = new JsonMapper(FACTORY);

    private Json() {}

    /** Something that writes itself with a generator. */
    @FunctionalInterface
    public interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    /** One line of JSON. */
    public static String line(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return text.toString();
    }

    /**
     * Parses one JSON value.
     *
     * @throws IOException if {@code text} is not JSON, is nested deeper than 100 or holds a string of more than 64 MB
     */
    public static JsonNode parse(String text) throws IOException {
        JsonNode node = MAPPER.readTree(text);
        return node == null ? JsonNodeFactory.instance.missingNode() : node;
    }

    /** Parses JSON that we wrote ourselves. */
    public static JsonNode parseOwn(String text) {
        try {
            return parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException("stored JSON is damaged", e);
        }
    }

    static <T> void array(JsonGenerator out, String field, List<T> items, Item<T> item) throws IOException {
        out.writeArrayFieldStart(field);
        for (T each : items) {
            item.write(out, each);
        }
        out.writeEndArray();
    }

    static <T> void field(JsonGenerator out, String field, @Nullable T value, Item<T> item) throws IOException {
        out.writeFieldName(field);
        if (value == null) {
            out.writeNull();
        } else {
            item.write(out, value);
        }
    }

    static void text(JsonGenerator out, String field, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNullField(field);
        } else {
            out.writeStringField(field, value.toString());
        }
    }

    /** Writes one item of a kind. */
    @FunctionalInterface
    interface Item<T> {
        void write(JsonGenerator out, T item) throws IOException;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>(array.size());
        for (JsonNode each : array) {
            items.add(item.apply(each));
        }
        return items;
    }

    static <T> @Nullable T orNull(JsonNode node, Function<JsonNode, T> item) {
        return node.isMissingNode() || node.isNull() ? null : item.apply(node);
    }

    static @Nullable String textOrNull(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }
}
