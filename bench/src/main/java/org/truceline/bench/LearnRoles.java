package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
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
    private static final double PENALTY = 2;

    /** A noun phrase beside an event word: its signs, and whether the annotation gives it either role. */
    private record Example(List<String> signs, boolean perpetrator, boolean target) {}

    private LearnRoles() {}

    static void run(SharedData data, Path out) throws IOException, InterruptedException {
        List<Example> examples = examples(AnnotatedReport.train(data));
        SignTable table = SignTable.of(examples.stream().map(Example::signs), LEAST_SEEN);
        int[][] rows = table.rows(examples.stream().map(Example::signs));
        double[] doer = table.learn(rows, r -> examples.get(r).perpetrator(), r -> true, s -> PENALTY);
        double[] done = table.learn(rows, r -> examples.get(r).target(), r -> true, s -> PENALTY);
        StringBuilder lines = new StringBuilder(
                "# Signs that a noun phrase did the deed, or had it done to it, and their weights (logarithms of odds): sign, doer, target. Learnt from annotated reports; see RoleFinder.\n");
        table.numbers().forEach((sign, i) -> {
            if (Math.abs(doer[i]) >= 0.05 || Math.abs(done[i]) >= 0.05) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f\t%.2f%n", sign, doer[i], done[i]));
            }
        });
        Files.writeString(out, lines);
        System.out.printf("%d noun phrases, %d signs, weights written to %s%n", rows.length, table.size(), out);
    }

    private static List<Example> examples(List<AnnotatedReport> reports) {
        Pipeline learning =
                new Pipeline(Pipeline.bundled(ReaderChoice.RULES).names(), RulesReader.forLearningWeights());
        List<Example> examples = new ArrayList<>();
        for (AnnotatedReport report : reports) {
            for (Claim claim : learning.read(report.report()).claims()) {
                JsonNode told = report.told(claim);
                for (Derivation.Step step : claim.derivation().steps()) {
                    if (told != null && step.rule().equals(STEP)) {
                        String words = step.on().text();
                        examples.add(new Example(
                                SignTable.parse(step.made()),
                                AnnotatedReport.names(told.path("perpetrator"), words),
                                AnnotatedReport.names(told.path("target"), words)));
                    }
                }
            }
        }
        return examples;
    }
}
