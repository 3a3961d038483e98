package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.model.Claim;
import org.truceline.model.Report;

/**
 * A report with the claims that people found in it: what the tables of weights are learnt from.
 *
 * @param claims as the contract of a claim has them, quotes as plain strings
 */
record AnnotatedReport(Report report, JsonNode claims) {

    private static final int PARTS = 10;
    private static final Set<String> EMPTY = Set.of(
            "the a an of and in on at to its his her their by from for with our this that these those".split(" ", -1));

    /** The real reports of {@code claims-train}, in their order. */
    static List<AnnotatedReport> train(SharedData data) throws IOException, InterruptedException {
        Path set = data.data("claims-train", "claims-train");
        return of(set.resolve("claims-train.jsonl"), set.resolve("texts"));
    }

    /** One object a line, as {@code training/prepare.py} writes them: each holds its text. */
    static List<AnnotatedReport> of(Path jsonLines) throws IOException {
        return of(jsonLines, jsonLines.resolveSibling("texts"));
    }

    /** @param texts where the texts of those lie that do not hold their own */
    private static List<AnnotatedReport> of(Path jsonLines, Path texts) throws IOException {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String line : SharedData.lines(jsonLines)) {
            JsonNode node = Json.parse(line);
            String doc = node.path("doc").asText();
            String text = node.has("text") ? node.path("text").asText() : Files.readString(texts.resolve(doc + ".txt"));
            reports.add(new AnnotatedReport(Report.of(doc, SharedData.published(node), text), node.path("claims")));
        }
        return reports;
    }

    boolean isHeldOut() {
        return isHeldOut(report.id().value());
    }

    /** Whether training leaves the report of this id out: a tenth of all, by the checksums of their ids. */
    static boolean isHeldOut(String doc) {
        CRC32 crc = new CRC32();
        crc.update(doc.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % PARTS == 0;
    }

    /** Whether {@code read} rests on words of the annotated claim's evidence. */
    boolean shares(JsonNode claim, Claim read) {
        return shares(claim, report.text(), read);
    }

    /** The same for a report whose text is {@code text}. */
    static boolean shares(JsonNode claim, String text, Claim read) {
        for (JsonNode quote : claim.path("evidence")) {
            int start = text.indexOf(quote.asText());
            int end = start + quote.asText().length();
            if (start >= 0 && read.evidence().stream().anyMatch(q -> q.start() < end && start < q.end())) {
                return true;
            }
        }
        return false;
    }

    /** The annotated claim that an event word tells: one that shares its text, of the same event or with the same word. */
    @Nullable JsonNode told(Claim read) {
        JsonNode best = null;
        int most = 1;
        for (JsonNode claim : claims) {
            int fit = fit(claim, read);
            if (fit > most && shares(claim, read)) {
                most = fit;
                best = claim;
            }
        }
        return best;
    }

    private static int fit(JsonNode claim, Claim read) {
        String word = read.happening().trigger().text().toLowerCase(Locale.ROOT);
        String trigger = claim.path("trigger").asText("").toLowerCase(Locale.ROOT);
        int fit = (claim.path("event").asText().equals(read.event().word()) ? 4 : 0)
                + (trigger.contains(word) || (!trigger.isEmpty() && word.contains(trigger)) ? 2 : 0);
        boolean reality =
                claim.path("reality").asText().equals(read.happening().reality().word());
        return fit + (fit > 0 && reality ? 1 : 0);
    }

    /** Whether one of the names shares half of its words with {@code words}: as the scorer has it. */
    static boolean names(JsonNode names, String words) {
        Set<String> some = content(words);
        for (JsonNode name : names) {
            Set<String> others = content(name.asText());
            Set<String> shared = new HashSet<>(some);
            shared.retainAll(others);
            if (!shared.isEmpty() && 4 * shared.size() >= some.size() + others.size()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> content(String words) {
        Set<String> content = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+", -1)) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                content.add(word);
            }
        }
        return content;
    }
}
