package org.truceline.bench.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns the gate's weights from annotated reports and general news, sentence by sentence. The least score is set so that of the reports that hold a claim, each
 * weighed by weights learnt without it, {@link #KEPT} pass. Samples of fold 0 decide nothing. The same samples give the same table.
 */
public final class LearnGate {

    /** More than the 99 of a hundred that are asked for: other conflicts are told in other words. */
    private static final double KEPT = 0.993;

    private static final double SMALLEST = 0.05;

    private LearnGate() {}

    /** @param out the table to write */
    static void run(List<Sample> samples, Path out) throws IOException {
        Set<Integer> learnt = IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).fold() != 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        Rows rows = new Rows(samples, learnt);
        double[] best = new double[samples.size()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int fold = 1; fold < 10; fold++) {
            int left = fold;
            Logistic model = Logistic.learn(
                    rows,
                    samples,
                    i -> samples.get(i).fold() != 0 && samples.get(i).fold() != left);
            for (Rows.Row row : rows.rows()) {
                if (samples.get(row.sample()).fold() == left) {
                    best[row.sample()] = Math.max(best[row.sample()], model.score(row));
                }
            }
        }
        double[] holding = learnt.stream()
                .filter(i -> samples.get(i).holds() == Sample.Holds.YES)
                .mapToDouble(i -> best[i])
                .sorted()
                .toArray();
        double least = holding[(int) Math.floor((1 - KEPT) * holding.length)];
        Logistic model = Logistic.learn(rows, samples, i -> samples.get(i).fold() != 0);
        write(rows, model, least, out);
        Set<String> words = new HashSet<>(rows.terms());
        System.out.printf(
                Locale.ROOT,
                "%d reports learnt from, %d words and pairs, least score %.2f; written to %s%n",
                learnt.size(),
                words.size(),
                least,
                out);
    }

    private static void write(Rows rows, Logistic model, double least, Path out) throws IOException {
        StringBuilder lines = new StringBuilder(
                "# What speaks for a sentence's telling a claim: words and word pairs with their weights (logarithms of odds). Learnt; see Gate. Names are not among them.\n");
        lines.append(String.format(
                Locale.ROOT, "# bias\t%.2f%n# least\t%.2f%n", model.bias(), Math.floor(least * 100) / 100));
        for (int i = 0; i < rows.terms().size(); i++) {
            if (Math.abs(model.weights()[i]) >= SMALLEST) {
                lines.append(rows.terms().get(i))
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.2f", model.weights()[i]))
                        .append('\n');
            }
        }
        Files.writeString(out, lines);
    }
}
