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
import java.util.Set;
import java.util.TreeMap;
import org.truceline.json.Json;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.read.RulesReader;

/**
 * Learns from annotated reports how much each sign speaks for an event word's telling a claim: a logistic regression over the signs that the reader writes down, with
 * a penalty on large weights. The same annotations give the same weights. Prints what five-fold cross-validation by report gives.
 */
final class LearnWeights {

    private static final String STEP = "claim/signs";
    private static final int LEAST_SEEN = 4;
    private static final int ROUNDS = 400;
    private static final int FOLDS = 5;
    private static final double STEP_SIZE = 0.05;

    /** An event word: its signs, and whether an annotated claim of the same event shares its text. */
    private record Example(int report, List<String> signs, boolean claim) {}

    private LearnWeights() {}

    /** @param holdOut whether to leave out the reports that the choice between the model and the rules is learnt on */
    static void run(SharedData data, boolean holdOut, Path out) throws IOException, InterruptedException {
        Path set = data.data("claims-train", "claims-train");
        List<Example> examples = examples(set.resolve("claims-train.jsonl"), set.resolve("texts"), holdOut);
        List<String> signs = signs(examples);
        int[][] rows = rows(examples, signs);
        crossValidate(examples, rows, signs);
        double[] weights = learn(rows, examples, signs, Set.of());
        StringBuilder lines = new StringBuilder(
                "# Signs that an event word tells a claim, and their weights (logarithms of odds). Learnt from annotated reports; see Weighing.\n");
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= 0.02) {
                lines.append(signs.get(i))
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.2f", weights[i]))
                        .append('\n');
            }
        }
        Files.writeString(out, lines);
        System.out.printf("%d event words, %d signs, weights written to %s%n", examples.size(), signs.size(), out);
    }

    private static List<Example> examples(Path gold, Path texts, boolean holdOut) throws IOException {
        Pipeline bundled = Pipeline.bundled(ReaderChoice.RULES);
        Pipeline learning = new Pipeline(bundled.names(), RulesReader.forLearningWeights());
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (String line : SharedData.lines(gold)) {
            JsonNode node = Json.parse(line);
            String doc = node.path("doc").asText();
            Published published = SharedData.published(node);
            String text = Files.readString(texts.resolve(doc + ".txt"));
            List<Claim> read = learning.read(Report.of(doc, published, text)).claims();
            if (holdOut && LearnChoice.isHeldOut(doc)) {
                continue;
            }
            Set<Integer> told = told(node.path("claims"), text, read);
            for (int i = 0; i < read.size(); i++) {
                examples.add(new Example(number, signsOf(read.get(i)), told.contains(i)));
            }
            number++;
        }
        return examples;
    }

    /** Which of the event words an annotated claim of the same event tells; each claim is told by one. */
    private static Set<Integer> told(JsonNode claims, String text, List<Claim> read) {
        Set<Integer> told = new HashSet<>();
        for (JsonNode claim : claims) {
            for (int i = 0; i < read.size(); i++) {
                boolean sameEvent =
                        read.get(i).event().word().equals(claim.path("event").asText());
                if (sameEvent && !told.contains(i) && shares(claim.path("evidence"), text, read.get(i))) {
                    told.add(i);
                    break;
                }
            }
        }
        return told;
    }

    static boolean shares(JsonNode evidence, String text, Claim claim) {
        for (JsonNode quote : evidence) {
            int start = text.indexOf(quote.asText());
            int end = start + quote.asText().length();
            if (start >= 0 && claim.evidence().stream().anyMatch(q -> q.start() < end && start < q.end())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> signsOf(Claim claim) {
        return claim.derivation().steps().stream()
                .filter(s -> s.rule().equals(STEP))
                .map(Derivation.Step::made)
                .findFirst()
                .map(made -> List.of(made.split("\u0001", -1)))
                .orElseThrow();
    }

    private static List<String> signs(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(e -> new HashSet<>(e.signs()).forEach(s -> seen.merge(s, 1, Integer::sum)));
        return seen.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_SEEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int[][] rows(List<Example> examples, List<String> signs) {
        Map<String, Integer> numbers = new TreeMap<>();
        signs.forEach(s -> numbers.put(s, numbers.size()));
        return examples.stream()
                .map(e -> e.signs().stream()
                        .distinct()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Gradient descent with moments (Adam) on the penalised likelihood; reports in {@code left} are left out. */
    private static double[] learn(int[][] rows, List<Example> examples, List<String> signs, Set<Integer> left) {
        double[] weights = new double[signs.size()];
        Adam adam = new Adam(weights.length, STEP_SIZE);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = penalty(signs.get(i)) * weights[i];
            }
            for (int r = 0; r < rows.length; r++) {
                if (!left.contains(examples.get(r).report())) {
                    double error =
                            probability(rows[r], weights) - (examples.get(r).claim() ? 1 : 0);
                    for (int sign : rows[r]) {
                        gradient[sign] += error;
                    }
                }
            }
            adam.step(weights, gradient);
        }
        return weights;
    }

    /** Signs of single words are many and rare: they are held back more. */
    private static double penalty(String sign) {
        if (sign.equals("bias")) {
            return 0.01;
        }
        boolean word = sign.startsWith("word ")
                || sign.startsWith("before ")
                || sign.startsWith("after ")
                || sign.startsWith("line ");
        return word ? 2 : 1;
    }

    private static double probability(int[] row, double[] weights) {
        double score = Arrays.stream(row).mapToDouble(i -> weights[i]).sum();
        return 1 / (1 + Math.exp(-score));
    }

    private static void crossValidate(List<Example> examples, int[][] rows, List<String> signs) {
        int right = 0;
        int kept = 0;
        int claims = (int) examples.stream().filter(Example::claim).count();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<Integer> left = new HashSet<>();
            for (Example example : examples) {
                if (example.report() % FOLDS == fold) {
                    left.add(example.report());
                }
            }
            double[] weights = learn(rows, examples, signs, left);
            for (int r = 0; r < rows.length; r++) {
                if (left.contains(examples.get(r).report()) && probability(rows[r], weights) >= 0.3) {
                    kept++;
                    right += examples.get(r).claim() ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "left-out reports: precision %.3f, share of reachable claims kept %.3f%n",
                right / (double) kept,
                right / (double) claims);
    }
}
