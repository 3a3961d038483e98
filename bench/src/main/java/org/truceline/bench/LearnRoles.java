package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.read.RulesReader;

/**
 * Learns from annotated reports how much each sign speaks for a noun phrase's having done the deed, and for its having had it done to it: a logistic regression for
 * either role. The same annotations give the same weights.
 */
final class LearnRoles {

    private static final String STEP = "role/signs";
    private static final int LEAST_SEEN = 8;
    private static final int ROUNDS = 400;
    private static final double STEP_SIZE = 0.05;
    private static final double PENALTY = 2;
    private static final Set<String> EMPTY = Set.of(
            "the a an of and in on at to its his her their by from for with our this that these those".split(" ", -1));

    /** A noun phrase beside an event word: its signs, and whether the annotation gives it either role. */
    private record Example(List<String> signs, boolean perpetrator, boolean target) {}

    private LearnRoles() {}

    static void run(SharedData data, Path out) throws IOException, InterruptedException {
        Path set = data.data("claims-train", "claims-train");
        List<Example> examples = examples(set.resolve("claims-train.jsonl"), set.resolve("texts"));
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(e -> new HashSet<>(e.signs()).forEach(s -> seen.merge(s, 1, Integer::sum)));
        List<String> signs = seen.keySet().stream()
                .filter(s -> seen.getOrDefault(s, 0) >= LEAST_SEEN)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        signs.forEach(s -> numbers.put(s, numbers.size()));
        int[][] rows = examples.stream()
                .map(e -> e.signs().stream()
                        .distinct()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        double[] doer = learn(rows, examples.stream().map(Example::perpetrator).toList(), signs.size());
        double[] done = learn(rows, examples.stream().map(Example::target).toList(), signs.size());
        StringBuilder lines = new StringBuilder(
                "# Signs that a noun phrase did the deed, or had it done to it, and their weights (logarithms of odds): sign, doer, target. Learnt from annotated reports; see RoleFinder.\n");
        for (int i = 0; i < doer.length; i++) {
            if (Math.abs(doer[i]) >= 0.05 || Math.abs(done[i]) >= 0.05) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f\t%.2f%n", signs.get(i), doer[i], done[i]));
            }
        }
        Files.writeString(out, lines);
        System.out.printf("%d noun phrases, %d signs, weights written to %s%n", rows.length, signs.size(), out);
    }

    private static List<Example> examples(Path gold, Path texts) throws IOException {
        Pipeline learning =
                new Pipeline(Pipeline.bundled(ReaderChoice.RULES).names(), RulesReader.forLearningWeights());
        List<Example> examples = new ArrayList<>();
        for (String line : SharedData.lines(gold)) {
            JsonNode node = Json.parse(line);
            String doc = node.path("doc").asText();
            Published published = SharedData.published(node);
            String text = Files.readString(texts.resolve(doc + ".txt"));
            for (Claim claim : learning.read(Report.of(doc, published, text)).claims()) {
                JsonNode told = annotated(node.path("claims"), text, claim);
                for (Derivation.Step step : claim.derivation().steps()) {
                    if (told != null && step.rule().equals(STEP)) {
                        String words = step.on().text();
                        examples.add(new Example(
                                List.of(step.made().split("\u0001", -1)),
                                names(told.path("perpetrator"), words),
                                names(told.path("target"), words)));
                    }
                }
            }
        }
        return examples;
    }

    /** The annotated claim that an event word tells: one that shares its text, of the same event or with the same word. */
    static @Nullable JsonNode annotated(JsonNode claims, String text, Claim read) {
        JsonNode best = null;
        int most = 1;
        String word = read.happening().trigger().text().toLowerCase(Locale.ROOT);
        for (JsonNode claim : claims) {
            String trigger = claim.path("trigger").asText("").toLowerCase(Locale.ROOT);
            int fit = (claim.path("event").asText().equals(read.event().word()) ? 4 : 0)
                    + (trigger.contains(word) || (!trigger.isEmpty() && word.contains(trigger)) ? 2 : 0);
            fit += fit > 0
                            && claim.path("reality")
                                    .asText()
                                    .equals(read.happening().reality().word())
                    ? 1
                    : 0;
            if (fit > most && LearnWeights.shares(claim.path("evidence"), text, read)) {
                most = fit;
                best = claim;
            }
        }
        return best;
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

    /** Gradient descent with moments (Adam) on the penalised likelihood. */
    private static double[] learn(int[][] rows, List<Boolean> truth, int size) {
        double[] weights = new double[size];
        Adam adam = new Adam(size, STEP_SIZE);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[size];
            for (int i = 0; i < size; i++) {
                gradient[i] = PENALTY * weights[i];
            }
            for (int r = 0; r < rows.length; r++) {
                double score = 0;
                for (int sign : rows[r]) {
                    score += weights[sign];
                }
                double error = 1 / (1 + Math.exp(-score)) - (truth.get(r) ? 1 : 0);
                for (int sign : rows[r]) {
                    gradient[sign] += error;
                }
            }
            adam.step(weights, gradient);
        }
        return weights;
    }
}
