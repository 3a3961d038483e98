package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Learns from annotated reports how much each sign speaks for a spot's being where something happened: a choice among all spots and "nowhere", of which several may be
 * right (conditional logit). A tenth of the reports, told by the checksums of their names, is held out and only measured. The same annotations give the same weights.
 */
final class LearnPlaces {

    private static final String STEP = "place/signs";
    private static final String NOWHERE = "place/signs-of-nowhere";
    private static final int LEAST_SEEN = 6;
    private static final int ROUNDS = 300;
    private static final double STEP_SIZE = 0.05;

    /** An event word: the signs of each option, and whether the annotation has it. */
    @SuppressWarnings("ArrayRecordComponent") // a row of answers; never compared
    private record Example(boolean heldOut, List<List<String>> signs, boolean[] right) {}

    private LearnPlaces() {}

    /** @param more further annotated reports, one object a line as {@code training/prepare.py} writes them; null for none */
    static void run(SharedData data, @Nullable Path more, Path out, double penalty)
            throws IOException, InterruptedException {
        Path set = data.data("claims-train", "claims-train");
        List<Example> examples = new ArrayList<>(examples(set.resolve("claims-train.jsonl"), set.resolve("texts")));
        if (more != null) {
            examples(more, set.resolve("texts")).stream()
                    .filter(e -> !e.heldOut())
                    .forEach(examples::add);
        }
        Map<String, Integer> seen = new TreeMap<>();
        examples.stream().filter(e -> !e.heldOut()).forEach(e -> e.signs()
                .forEach(o -> new HashSet<>(o).forEach(s -> seen.merge(s, 1, Integer::sum))));
        Map<String, Integer> numbers = new TreeMap<>();
        seen.forEach((sign, count) -> {
            if (count >= LEAST_SEEN) {
                numbers.put(sign, numbers.size());
            }
        });
        int[][][] rows = examples.stream()
                .map(e -> e.signs().stream()
                        .map(o -> o.stream()
                                .distinct()
                                .filter(numbers::containsKey)
                                .mapToInt(numbers::get)
                                .toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        double[] weights = learn(rows, examples, numbers.size(), penalty);
        StringBuilder lines = new StringBuilder(
                "# Signs that something happened at a spot, and their weights (logarithms of odds). Learnt from annotated reports; see Setting.\n");
        numbers.forEach((sign, number) -> {
            if (Math.abs(weights[number]) >= 0.03) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weights[number]));
            }
        });
        Files.writeString(out, lines);
        System.out.printf(
                "%d event words, %d signs; right of those learnt from %.3f, held out %.3f (at most %.3f); written to %s%n",
                examples.size(),
                numbers.size(),
                right(rows, examples, weights, false),
                right(rows, examples, weights, true),
                atMost(examples),
                out);
    }

    private static double atMost(List<Example> examples) {
        return examples.stream()
                .filter(Example::heldOut)
                .mapToInt(e -> any(e.right()) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static List<Example> examples(Path gold, Path texts) throws IOException {
        Pipeline learning =
                new Pipeline(Pipeline.bundled(ReaderChoice.RULES).names(), RulesReader.forLearningWeights());
        List<Example> examples = new ArrayList<>();
        for (String line : SharedData.lines(gold)) {
            JsonNode node = Json.parse(line);
            String doc = node.path("doc").asText();
            Published published = SharedData.published(node);
            String text = node.has("text") ? node.path("text").asText() : Files.readString(texts.resolve(doc + ".txt"));
            for (Claim claim : learning.read(Report.of(doc, published, text)).claims()) {
                JsonNode told = LearnRoles.annotated(node.path("claims"), text, claim);
                Example example = told == null ? null : example(claim, told.path("place"), LearnChoice.isHeldOut(doc));
                if (example != null) {
                    examples.add(example);
                }
            }
        }
        return examples;
    }

    private static @Nullable Example example(Claim claim, JsonNode places, boolean heldOut) {
        List<List<String>> signs = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Derivation.Step step : claim.derivation().steps()) {
            boolean nowhere = step.rule().equals(NOWHERE);
            if (nowhere || step.rule().equals(STEP)) {
                signs.add(List.of(step.made().split("\u0001", -1)));
                right.add(
                        nowhere
                                ? places.isEmpty()
                                : LearnRoles.names(places, step.on().text()));
            }
        }
        boolean[] truth = new boolean[right.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = right.get(i);
        }
        return signs.isEmpty() ? null : new Example(heldOut, signs, truth);
    }

    private static boolean any(boolean[] right) {
        for (boolean one : right) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Gradient descent with moments (Adam) on the penalised likelihood of choosing an option that is right. */
    private static double[] learn(int[][][] rows, List<Example> examples, int size, double penalty) {
        double[] weights = new double[size];
        Adam adam = new Adam(size, STEP_SIZE);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[size];
            for (int i = 0; i < size; i++) {
                gradient[i] = penalty * weights[i];
            }
            for (int e = 0; e < rows.length; e++) {
                Example example = examples.get(e);
                if (!example.heldOut() && any(example.right())) {
                    add(gradient, rows[e], example.right(), likelihoods(rows[e], weights));
                }
            }
            adam.step(weights, gradient);
        }
        return weights;
    }

    private static void add(double[] gradient, int[][] options, boolean[] right, double[] likelihood) {
        double sum = 0;
        for (int o = 0; o < options.length; o++) {
            sum += right[o] ? likelihood[o] : 0;
        }
        for (int o = 0; o < options.length; o++) {
            double error = likelihood[o] - (right[o] ? likelihood[o] / Math.max(sum, 1e-12) : 0);
            for (int sign : options[o]) {
                gradient[sign] += error;
            }
        }
    }

    private static double[] likelihoods(int[][] options, double[] weights) {
        double[] scores = new double[options.length];
        for (int o = 0; o < options.length; o++) {
            for (int sign : options[o]) {
                scores[o] += weights[sign];
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int o = 0; o < scores.length; o++) {
            scores[o] = Math.exp(scores[o] - most);
            sum += scores[o];
        }
        for (int o = 0; o < scores.length; o++) {
            scores[o] /= sum;
        }
        return scores;
    }

    private static double right(int[][][] rows, List<Example> examples, double[] weights, boolean heldOut) {
        int all = 0;
        int right = 0;
        for (int e = 0; e < rows.length; e++) {
            if (examples.get(e).heldOut() == heldOut) {
                double[] likelihood = likelihoods(rows[e], weights);
                int best = 0;
                for (int o = 1; o < likelihood.length; o++) {
                    best = likelihood[o] > likelihood[best] ? o : best;
                }
                all++;
                right += examples.get(e).right()[best] ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }
}
