package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
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
    private static final int FOLDS = 5;

    /** How likely an event word must be to count as kept in the cross-validation. */
    private static final double KEPT = 0.3;

    /** An event word of the so-manyth report: its signs, and whether an annotated claim of the same event shares its text. */
    private record Example(int report, List<String> signs, boolean claim) {}

    private LearnWeights() {}

    /** @param holdOut whether to leave out the reports that the choice between the model and the rules is learnt on */
    static void run(SharedData data, boolean holdOut, Path out) throws IOException, InterruptedException {
        List<Example> examples = examples(AnnotatedReport.train(data), holdOut);
        SignTable table = SignTable.of(examples.stream().map(Example::signs), LEAST_SEEN);
        int[][] rows = table.rows(examples.stream().map(Example::signs));
        crossValidate(examples, rows, table);
        double[] weights = learn(rows, examples, table, -1);
        StringBuilder lines = new StringBuilder(
                "# Signs that an event word tells a claim, and their weights (logarithms of odds). Learnt from annotated reports; see Weighing.\n");
        table.numbers().forEach((sign, i) -> {
            if (Math.abs(weights[i]) >= 0.02) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weights[i]));
            }
        });
        Files.writeString(out, lines);
        System.out.printf("%d event words, %d signs, weights written to %s%n", examples.size(), table.size(), out);
    }

    private static List<Example> examples(List<AnnotatedReport> reports, boolean holdOut) {
        Pipeline bundled = Pipeline.bundled(ReaderChoice.RULES);
        Pipeline learning = new Pipeline(bundled.names(), RulesReader.forLearningWeights());
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (AnnotatedReport report : reports) {
            if (holdOut && report.isHeldOut()) {
                continue;
            }
            List<Claim> read = learning.read(report.report()).claims();
            Set<Integer> told = told(report, read);
            for (int i = 0; i < read.size(); i++) {
                examples.add(new Example(number, signsOf(read.get(i)), told.contains(i)));
            }
            number++;
        }
        return examples;
    }

    /** Which of the event words an annotated claim of the same event tells; each claim is told by one. */
    private static Set<Integer> told(AnnotatedReport report, List<Claim> read) {
        Set<Integer> told = new HashSet<>();
        for (JsonNode claim : report.claims()) {
            for (int i = 0; i < read.size(); i++) {
                boolean sameEvent =
                        read.get(i).event().word().equals(claim.path("event").asText());
                if (sameEvent && !told.contains(i) && report.shares(claim, read.get(i))) {
                    told.add(i);
                    break;
                }
            }
        }
        return told;
    }

    private static List<String> signsOf(Claim claim) {
        return claim.derivation().steps().stream()
                .filter(s -> s.rule().equals(STEP))
                .map(Derivation.Step::made)
                .findFirst()
                .map(SignTable::parse)
                .orElseThrow();
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

    /** @param left which of the folds to leave out; -1 for none */
    private static double[] learn(int[][] rows, List<Example> examples, SignTable table, int left) {
        return table.learn(
                rows,
                r -> examples.get(r).claim(),
                r -> examples.get(r).report() % FOLDS != left,
                LearnWeights::penalty);
    }

    private static void crossValidate(List<Example> examples, int[][] rows, SignTable table) {
        int right = 0;
        int kept = 0;
        int claims = (int) examples.stream().filter(Example::claim).count();
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = learn(rows, examples, table, fold);
            for (int r = 0; r < rows.length; r++) {
                if (examples.get(r).report() % FOLDS == fold && SignTable.probability(rows[r], weights) >= KEPT) {
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
