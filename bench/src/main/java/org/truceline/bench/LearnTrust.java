package org.truceline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.truceline.bench.JudgedAnswers.Judged;
import org.truceline.resolve.trust.Trust;

/**
 * Learns how far answers of each rule can be believed: a logistic regression on the logarithm of the odds that the rule's writer gave.
 * From empty tables: it learns from what rules say by themselves.
 */
final class LearnTrust {

    private static final int ROUNDS = 1000;
    private static final double STEP = 0.01;
    /** On each rule's own part: it is believed as the others are until some ten of its answers were seen. */
    private static final double PENALTY = 1;

    /** In texts that are easier than real ones, so many answers of a rule have to be seen. */
    private static final int SEEN = 20;

    private static final int FOLDS = 5;

    private LearnTrust() {}

    /**
     * @param own the project's own annotated reports, one object a line as {@code training/prepare.py} writes them; null to learn of actors alone
     * @param folder of the tables
     */
    static void run(SharedData data, @Nullable Path own, Path folder) throws IOException, InterruptedException {
        if (!Trust.ACTORS.isPlain() || (own != null && !Trust.TIMES.isPlain())) {
            Files.writeString(folder.resolve("actors.tsv"), "");
            if (own != null) {
                Files.writeString(folder.resolve("times.tsv"), "");
            }
            System.out.println("the tables were emptied, since rules must be heard as they are: run it again");
            return;
        }
        if (own != null) {
            List<Judged> times = JudgedAnswers.claimDays(AnnotatedReport.of(own));
            write(times, true, folder.resolve("times.tsv"), "of the project's own annotated reports");
            System.out.printf("times of the project's own reports, as said%n%s%n", asSaid(times));
            System.out.printf("each fifth by what was learnt from the others%n%s%n", crossed(times, true));
        }
        List<Judged> actors = JudgedAnswers.actors(data);
        write(actors, false, folder.resolve("actors.tsv"), "in real reports, judged by hand");
        System.out.printf("actors in real reports, judged by hand, as said%n%s%n", asSaid(actors));
        System.out.printf("each fifth by what was learnt from the others%n%s%n", crossed(actors, false));
    }

    private static ConfidenceTable asSaid(List<Judged> judged) {
        ConfidenceTable table = new ConfidenceTable();
        judged.forEach(j -> table.add(j.said(), j.right()));
        return table;
    }

    private static void write(List<Judged> judged, boolean easy, Path file, String source) throws IOException {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                "# How far answers are believed, by rule; see Trust. Learnt from %,d answers %s.%n",
                judged.size(),
                source));
        learn(judged, easy).forEach((rule, weight) -> {
            if (Math.abs(weight) >= 0.01) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", rule, weight));
            }
        });
        Files.writeString(file, lines);
        byRule(judged)
                .forEach((rule, all) -> System.out.printf(
                        Locale.ROOT,
                        "  %-28s %,6d answers  said %.2f  right %.2f%n",
                        rule,
                        all.size(),
                        all.stream().mapToDouble(Judged::said).average().orElse(0),
                        all.stream().mapToInt(j -> j.right() ? 1 : 0).average().orElse(0)));
    }

    private static Map<String, List<Judged>> byRule(List<Judged> judged) {
        Map<String, List<Judged>> rules = new TreeMap<>();
        judged.forEach(
                j -> rules.computeIfAbsent(j.rule(), r -> new ArrayList<>()).add(j));
        return rules;
    }

    /** Each fifth, by the checksums of their groups, believed as was learnt from the other four. */
    static ConfidenceTable crossed(List<Judged> judged, boolean easy) {
        ConfidenceTable table = new ConfidenceTable();
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            Trust trust =
                    new Trust(learn(judged.stream().filter(j -> part(j) != part).toList(), easy));
            judged.stream()
                    .filter(j -> part(j) == part)
                    .forEach(j -> table.add(trust.of(j.rule(), j.said()), j.right()));
        }
        return table;
    }

    private static int part(Judged judged) {
        CRC32 crc = new CRC32();
        crc.update(judged.group().getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % FOLDS);
    }

    /**
     * The scale, what is added for all, and what is added for each rule.
     *
     * @param easy whether the texts are easier than real ones: then rules are only believed less than they say, where they were seen wrong
     */
    static Map<String, Double> learn(List<Judged> judged, boolean easy) {
        Map<String, Integer> numbers = new HashMap<>();
        numbers.put(Trust.SCALE, 0);
        numbers.put(Trust.ALL, 1);
        byRule(judged).forEach((rule, seen) -> {
            if (!easy || seen.size() >= SEEN) {
                numbers.put(rule, numbers.size());
            }
        });
        double[] weights = new double[numbers.size()];
        weights[0] = 1;
        Adam adam = new Adam(weights.length, STEP);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int i = 2; i < weights.length; i++) {
                gradient[i] = PENALTY * weights[i];
            }
            gradient[0] = PENALTY * (weights[0] - 1);
            for (Judged j : judged) {
                Integer own = numbers.get(j.rule());
                double said = Trust.logit(j.said());
                double odds = weights[0] * said + weights[1] + (own == null ? 0 : weights[own]);
                double error = 1 / (1 + Math.exp(-odds)) - (j.right() ? 1 : 0);
                gradient[0] += error * said;
                gradient[1] += error;
                if (own != null) {
                    gradient[own] += error;
                }
            }
            adam.step(weights, gradient);
            for (int i = 0; easy && i < weights.length; i++) {
                weights[i] = i == 0 ? 1 : i == 1 ? 0 : Math.min(0, weights[i]);
            }
        }
        Map<String, Double> learnt = new TreeMap<>();
        numbers.forEach((name, number) -> learnt.put(name, weights[number]));
        return learnt;
    }
}
