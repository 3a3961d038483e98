package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.json.Json;

/** The same annotated reports written otherwise, annotation and all. */
enum Variant {
    /** All in capitals, as agencies once wrote. */
    CAPITALS {
        @Override
        String of(String text) {
            StringBuilder out = new StringBuilder(text.length());
            text.codePoints().forEach(c -> out.appendCodePoint(Character.toUpperCase(c)));
            return out.toString();
        }
    },
    /** Without the commas, but for those inside numbers. */
    BARE {
        @Override
        String of(String text) {
            return text.replaceAll("(?<!\\d),|,(?!\\d)", "");
        }
    };

    /** The fields whose words stand in the text. */
    private static final Set<String> WRITTEN =
            Set.of("evidence", "speaker", "via", "perpetrator", "target", "place", "who", "trigger", "cue", "text");

    abstract String of(String text);

    /** Writes the variant of {@code gold} to {@code out}, and of its texts to a folder beside it; gives that folder. */
    Path write(Path gold, Path texts, Path out) throws IOException {
        Path folder = out.resolveSibling(out.getFileName().toString().replaceFirst("\\.jsonl$", "-texts"));
        Files.createDirectories(folder);
        List<String> lines = new ArrayList<>();
        for (String line : SharedData.lines(gold)) {
            JsonNode node = Json.parse(line);
            String doc = node.path("doc").asText() + ".txt";
            Files.writeString(folder.resolve(doc), of(Files.readString(texts.resolve(doc))));
            change(node.path("claims"), false);
            lines.add(node.toString());
        }
        Files.write(out, lines);
        return folder;
    }

    private void change(JsonNode node, boolean written) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                boolean own = WRITTEN.contains(field.getKey());
                if (own && field.getValue().isTextual()) {
                    object.set(field.getKey(), new TextNode(of(field.getValue().asText())));
                } else {
                    change(field.getValue(), own);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (written && array.get(i).isTextual()) {
                    array.set(i, new TextNode(of(array.get(i).asText())));
                } else {
                    change(array.get(i), written);
                }
            }
        }
    }
}
