package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.Reader;
import org.truceline.read.ReaderChoice;
import org.truceline.read.RulesReader;
import org.truceline.read.trained.TrainedReader;

/**
 * Learns from annotated reports how much each sign speaks for a spot's being where something happened: a choice among all spots and "nowhere", of which several may be
 * right (conditional logit). What the model's pointing at a spot speaks for it is learnt after the rest, on the tenth of the reports, told by the checksums of their
 * names, that the model was not learnt from. The same annotations give the same weights.
 *
 * <p>Further reports may be annotated by another custom (whether a place is carried on from the sentences before): what is common to all of theirs is learnt as signs
 * of its own, which are not written.
 */
final class LearnPlaces {

    private static final String STEP = "place/signs";
    private static final String NOWHERE = "place/signs-of-nowhere";
    private static final int LEAST_SEEN = 6;
    private static final int ROUNDS = 300;
    private static final double STEP_SIZE = 0.05;
    private static final double PENALTY_OF_POINTING = 3;

    /** How the signs begin that only a model gives. */
    private static final String POINTED = "pointed ";

    /** How the signs begin that only further reports bear. */
    private static final String CUSTOM = "@";

    private static final Pattern OF_CUSTOM = Pattern.compile(
            "no (own place|no name|names|background)|far (1|2|4|8|more|later|last|not last)|(far|own) (settlement|country|region|division|noun|party|adjective|wording)");

    /** An event word: the signs of each option, and whether the annotation has it. */
    @SuppressWarnings("ArrayRecordComponent") // a row of answers; never compared
    private record Example(boolean heldOut, List<List<String>> signs, boolean[] right) {}

    /** The numbers of the signs that count, and what is learnt of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Learnt(SignTable table, double[] weights) {

        int[][] rows(Example example) {
            return table.rows(example.signs().stream());
        }

        double[] scores(int[][] options) {
            double[] scores = new double[options.length];
            for (int o = 0; o < options.length; o++) {
                for (int sign : options[o]) {
                    scores[o] += weights[sign];
                }
            }
            return scores;
        }

        void write(StringBuilder lines) {
            table.numbers().forEach((sign, number) -> {
                if (Math.abs(weights[number]) >= 0.03 && !sign.startsWith(CUSTOM)) {
                    lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weights[number]));
                }
            });
        }
    }

    private LearnPlaces() {}

    /**
     * @param more further annotated reports, one object a line as {@code training/prepare.py} writes them; null for none
     * @param reader whose pointing is weighed
     */
    static void run(SharedData data, TrainedReader reader, @Nullable Path more, Path out, double penalty)
            throws IOException, InterruptedException {
        List<Example> examples = examples(data, RulesReader.forLearningWeights(), more, d -> true);
        List<Example> learning = examples.stream().filter(e -> !e.heldOut()).toList();
        Learnt learnt = learn(
                learning, e -> new double[e.signs().size()], seen(learning, s -> !s.startsWith(POINTED)), penalty);
        List<Example> pointed = examples(data, reader.forLearningTheChoice(), more, AnnotatedReport::isHeldOut);
        Learnt pointing = learn(
                pointed,
                e -> learnt.scores(learnt.rows(e)),
                seen(pointed, s -> s.startsWith(POINTED) || s.equals("@no") || s.equals("@far") || s.equals("@own")),
                PENALTY_OF_POINTING);
        StringBuilder lines = new StringBuilder(
                "# Signs that something happened at a spot, and their weights (logarithms of odds). Learnt from annotated reports; see Setting.\n");
        learnt.write(lines);
        pointing.write(lines);
        Files.writeString(out, lines);
        List<Example> heldOut = examples.stream().filter(Example::heldOut).toList();
        System.out.printf(
                "%d event words, %d signs; right of those learnt from %.3f, held out %.3f (at most %.3f), with what the model points at %.3f of %d; written to %s%n",
                examples.size(),
                learnt.table().size(),
                right(learning, e -> learnt.scores(learnt.rows(e))),
                right(heldOut, e -> learnt.scores(learnt.rows(e))),
                atMost(heldOut),
                right(pointed, e -> sum(learnt.scores(learnt.rows(e)), pointing.scores(pointing.rows(e)))),
                pointed.size(),
                out);
    }

    private static double[] sum(double[] some, double[] others) {
        double[] sum = some.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += others[i];
        }
        return sum;
    }

    /** The signs seen often enough, numbered. */
    private static SignTable seen(List<Example> examples, Predicate<String> which) {
        return SignTable.of(
                examples.stream().map(e -> e.signs().stream()
                        .flatMap(List::stream)
                        .filter(which)
                        .toList()),
                LEAST_SEEN);
    }

    private static double atMost(List<Example> examples) {
        return examples.stream().mapToInt(e -> any(e.right()) ? 1 : 0).average().orElse(0);
    }

    private static List<Example> examples(
            SharedData data, Reader reader, @Nullable Path more, Predicate<AnnotatedReport> reports)
            throws IOException, InterruptedException {
        List<Example> examples = new ArrayList<>(examples(AnnotatedReport.train(data), reader, reports));
        if (more != null) {
            for (Example example : examples(AnnotatedReport.of(more), reader, reports)) {
                examples.add(new Example(
                        example.heldOut(),
                        example.signs().stream().map(LearnPlaces::withCustom).toList(),
                        example.right()));
            }
        }
        return examples;
    }

    private static List<String> withCustom(List<String> signs) {
        List<String> all = new ArrayList<>(signs);
        signs.stream()
                .filter(s -> OF_CUSTOM.matcher(s).matches() || s.equals("no") || s.equals("far") || s.equals("own"))
                .forEach(s -> all.add(CUSTOM + s));
        if (signs.contains("no")) {
            all.add(CUSTOM + signs.get(1)); // by the kind of event
        }
        return all;
    }

    private static List<Example> examples(
            List<AnnotatedReport> annotated, Reader reader, Predicate<AnnotatedReport> reports) {
        Pipeline learning = new Pipeline(Pipeline.bundled(ReaderChoice.RULES).names(), reader);
        List<Example> examples = new ArrayList<>();
        for (AnnotatedReport report : annotated.stream().filter(reports).toList()) {
            for (Claim claim : learning.read(report.report()).claims()) {
                JsonNode told = report.told(claim);
                Example example = told == null ? null : example(claim, told.path("place"), report.isHeldOut());
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
                signs.add(SignTable.parse(step.made()));
                right.add(
                        nowhere
                                ? places.isEmpty()
                                : AnnotatedReport.names(places, step.on().text()));
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

    /** Gradient descent with moments (Adam) on the penalised likelihood of choosing an option that is right, whose scores so far are given. */
    private static Learnt learn(
            List<Example> examples, Function<Example, double[]> given, SignTable table, double penalty) {
        double[] weights = new double[table.size()];
        Learnt learnt = new Learnt(table, weights);
        List<Example> usable = examples.stream().filter(e -> any(e.right())).toList();
        List<int[][]> rows = usable.stream().map(learnt::rows).toList();
        List<double[]> before = usable.stream().map(given).toList();
        Adam adam = new Adam(weights.length, STEP_SIZE);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = penalty * weights[i];
            }
            for (int e = 0; e < usable.size(); e++) {
                double[] scores = sum(before.get(e), learnt.scores(rows.get(e)));
                add(gradient, rows.get(e), usable.get(e).right(), likelihoods(scores));
            }
            adam.step(weights, gradient);
        }
        return learnt;
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

    private static double[] likelihoods(double[] scores) {
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

    private static double right(List<Example> examples, Function<Example, double[]> scored) {
        int right = 0;
        for (Example example : examples) {
            double[] scores = scored.apply(example);
            int best = 0;
            for (int o = 1; o < scores.length; o++) {
                best = scores[o] > scores[best] ? o : best;
            }
            right += example.right()[best] ? 1 : 0;
        }
        return examples.isEmpty() ? 0 : (double) right / examples.size();
    }
}
