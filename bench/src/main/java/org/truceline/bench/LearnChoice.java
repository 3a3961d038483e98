package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.read.happening.Signs;
import org.truceline.read.trained.TrainedReader;

/**
 * Learns how much the model and the rules each speak for a draft's being a claim of its own: a logistic regression for drafts of both, of the model alone and of the rules
 * alone, on the annotated reports that neither was learnt from (a tenth, by the checksum of their ids). The same model and annotations give the same weights.
 */
final class LearnChoice {

    private static final String STEP = "claim/choice";
    private static final List<String> KINDS = List.of("both", "model", "rules");
    private static final int ROUNDS = 4000;
    private static final int FOLDS = 5;
    private static final double STEP_SIZE = 0.3;
    private static final double PENALTY = 1;

    /** What a draft of a real report counts beside one of an invented report: the choice is to be right, and as sure as it is right, on real ones. */
    private static final double REAL = 5;

    /** The highest threshold of drafts with figures, in percent: a figure too many stands beside its rivals, one that is dropped is lost. */
    private static final int MOST_WITH_FIGURES = 24;

    /** A difference of F1 that the next report would turn round. */
    private static final double NEXT_TO_NOTHING = 0.005;

    /** A draft, of the so-manyth report, whether an annotated claim is told by it, and what it counts. */
    private record Example(int report, Signs signs, boolean told, double weight) {}

    /** A draft and an annotated claim that share their text and event. */
    private record Pair(int draft, int claim, int fit) {}

    private LearnChoice() {}

    /** @param more further annotated reports, one object a line as {@code training/prepare.py} writes them; null for none */
    static void run(SharedData data, TrainedReader reader, @Nullable Path more, Path out)
            throws IOException, InterruptedException {
        Pipeline pipeline = new Pipeline(Pipeline.bundled(ReaderChoice.RULES).names(), reader.forLearningTheChoice());
        List<AnnotatedReport> all = new ArrayList<>(AnnotatedReport.train(data));
        int real = all.size();
        if (more != null) {
            all.addAll(AnnotatedReport.of(more));
        }
        List<Example> examples = new ArrayList<>();
        int reports = 0;
        double annotated = 0;
        for (int i = 0; i < all.size(); i++) {
            AnnotatedReport report = all.get(i);
            if (report.isHeldOut()) {
                List<Claim> drafts = pipeline.read(report.report()).claims();
                double weight = i < real ? REAL : 1;
                annotated += weight * report.claims().size();
                add(reports++, weight, drafts, report, examples);
            }
        }
        double[] scores = crossValidated(examples);
        System.out.printf(
                Locale.ROOT, "%d drafts in %d reports; claims, weighed: %.0f%n", examples.size(), reports, annotated);
        double[] least = best(examples, scores, annotated);
        write(learn(examples), least, examples, out);
    }

    private static void write(Map<String, double[]> weights, double[] least, List<Example> examples, Path out)
            throws IOException {
        Map<String, String> lines = new HashMap<>();
        for (String kind : KINDS) {
            StringBuilder row = new StringBuilder(kind);
            for (double weight : weights.getOrDefault(kind, new double[0])) {
                row.append(String.format(Locale.ROOT, "\t%.2f", weight));
            }
            lines.put(kind, row.toString());
            List<Example> of =
                    examples.stream().filter(e -> e.signs().kind().equals(kind)).toList();
            System.out.printf(
                    "%s: %d drafts, %d of them told%n",
                    row, of.size(), of.stream().filter(Example::told).count());
        }
        lines.put("least", String.format(Locale.ROOT, "least\t%.2f", least[0]));
        lines.put("least-with-figures", String.format(Locale.ROOT, "least-with-figures\t%.2f", least[1]));
        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            written.add(lines.getOrDefault(line.split("\t", -1)[0], line));
        }
        Files.write(out, written);
    }

    /** How likely each draft is a claim, by what was learnt on the other reports. */
    private static double[] crossValidated(List<Example> examples) {
        double[] scores = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            Map<String, double[]> weights = learn(
                    examples.stream().filter(e -> e.report() % FOLDS != part).toList());
            for (int i = 0; i < scores.length; i++) {
                if (examples.get(i).report() % FOLDS == part) {
                    scores[i] = weighed(examples.get(i), weights);
                }
            }
        }
        return scores;
    }

    /** Thresholds for drafts without and with figures, and what comes of them. */
    private record Least(double without, double with, double precision, double recall, double f) {}

    /** The highest thresholds that cost next to nothing: where as many are right with fewer claims, those are the surer ones. */
    private static double[] best(List<Example> examples, double[] scores, double annotated) {
        List<Least> all = new ArrayList<>();
        for (int without = 10; without <= 60; without += 2) {
            for (int with = 10; with <= Math.min(without, MOST_WITH_FIGURES); with += 2) {
                all.add(least(examples, scores, annotated, without, with));
            }
        }
        double most = all.stream().mapToDouble(Least::f).max().orElse(0);
        Least best = all.stream()
                .filter(l -> l.f() >= most - NEXT_TO_NOTHING)
                .max(Comparator.comparingDouble(Least::without).thenComparingDouble(Least::f))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "  from %.2f on, with figures %.2f: P %.3f R %.3f F1 %.3f (at most %.3f)%n",
                best.without(),
                best.with(),
                best.precision(),
                best.recall(),
                best.f(),
                most);
        return new double[] {best.without(), best.with()};
    }

    private static Least least(List<Example> examples, double[] scores, double annotated, int without, int with) {
        double taken = 0;
        double right = 0;
        for (int i = 0; i < scores.length; i++) {
            int least = examples.get(i).signs().figures() ? with : without;
            if (scores[i] * 100 >= least) {
                double weight = examples.get(i).weight();
                taken += weight;
                right += examples.get(i).told() ? weight : 0;
            }
        }
        return new Least(
                without / 100.0,
                with / 100.0,
                right / Math.max(1, taken),
                right / Math.max(1, annotated),
                2 * right / Math.max(1, taken + annotated));
    }

    /** Drafts pair with annotated claims of the same event that share their text: those of the same event word first, then the likeliest. */
    private static void add(
            int number, double weight, List<Claim> drafts, AnnotatedReport report, List<Example> examples) {
        List<Pair> pairs = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            for (int c = 0; c < report.claims().size(); c++) {
                JsonNode claim = report.claims().get(c);
                if (claim.path("event").asText().equals(drafts.get(d).event().word())
                        && report.shares(claim, drafts.get(d))) {
                    pairs.add(new Pair(d, c, fit(claim, drafts.get(d))));
                }
            }
        }
        pairs.sort(Comparator.<Pair>comparingInt(p -> -p.fit())
                .thenComparingDouble(p -> -drafts.get(p.draft()).derivation().confidence()));
        Set<Integer> told = new HashSet<>();
        Set<Integer> claims = new HashSet<>();
        for (Pair pair : pairs) {
            if (!told.contains(pair.draft()) && claims.add(pair.claim())) {
                told.add(pair.draft());
            }
        }
        for (int d = 0; d < drafts.size(); d++) {
            for (Derivation.Step step : drafts.get(d).derivation().steps()) {
                if (step.rule().equals(STEP)) {
                    examples.add(new Example(number, Signs.parse(step.made()), told.contains(d), weight));
                }
            }
        }
    }

    private static int fit(JsonNode claim, Claim draft) {
        boolean word = claim.path("trigger")
                .asText()
                .equals(draft.happening().trigger().text());
        boolean reality = claim.path("reality")
                .asText()
                .equals(draft.happening().reality().word());
        return (word ? 2 : 0) + (reality ? 1 : 0);
    }

    private static double weighed(Example example, Map<String, double[]> weights) {
        return logistic(
                example.signs().row(), weights.getOrDefault(example.signs().kind(), new double[0]));
    }

    private static double logistic(double[] row, double[] weights) {
        double score = 0;
        for (int i = 0; i < Math.min(row.length, weights.length); i++) {
            score += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-score));
    }

    private static Map<String, double[]> learn(List<Example> examples) {
        Map<String, double[]> weights = new HashMap<>();
        for (String kind : KINDS) {
            weights.put(
                    kind,
                    learnOne(examples.stream()
                            .filter(e -> e.signs().kind().equals(kind))
                            .toList()));
        }
        return weights;
    }

    private static double[] learnOne(List<Example> examples) {
        double[] weights = new double[Signs.NAMES.size() + 1];
        List<double[]> rows = examples.stream().map(e -> e.signs().row()).toList();
        double sum = examples.stream().mapToDouble(Example::weight).sum();
        for (int round = 0; round < ROUNDS && !examples.isEmpty(); round++) {
            double[] gradient = new double[weights.length];
            for (int e = 0; e < rows.size(); e++) {
                double[] row = rows.get(e);
                double error = examples.get(e).weight()
                        * (logistic(row, weights) - (examples.get(e).told() ? 1 : 0));
                for (int i = 0; i < weights.length; i++) {
                    gradient[i] += error * row[i];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                double penalty = i == 0 ? 0 : PENALTY * weights[i];
                weights[i] -= STEP_SIZE * (gradient[i] + penalty) / sum;
            }
        }
        return weights;
    }
}
