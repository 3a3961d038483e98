package org.truceline.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The signs seen often enough to learn from, numbered in their order. */
record SignTable(Map<String, Integer> numbers) {

    /** What stands between the signs in a step of a derivation. */
    private static final String BETWEEN = "\u0001";

    private static final int ROUNDS = 400;
    private static final double STEP_SIZE = 0.05;

    /** The signs that a step of a derivation wrote down. */
    static List<String> parse(String made) {
        return List.of(made.split(BETWEEN, -1));
    }

    /**
     * Numbers the signs of examples.
     *
     * @param examples the signs of each
     * @param least in how many examples a sign must stand
     */
    static SignTable of(Stream<List<String>> examples, int least) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(signs -> new HashSet<>(signs).forEach(s -> seen.merge(s, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        seen.forEach((sign, count) -> {
            if (count >= least) {
                numbers.put(sign, numbers.size());
            }
        });
        return new SignTable(numbers);
    }

    int size() {
        return numbers.size();
    }

    /** The numbers of {@code signs}, each once; those not numbered are left out. */
    int[] row(List<String> signs) {
        return signs.stream()
                .distinct()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    int[][] rows(Stream<List<String>> examples) {
        return examples.map(this::row).toArray(int[][]::new);
    }

    /**
     * Logistic regression by gradient descent on the penalised likelihood.
     *
     * @param truth whether the example of a row is one
     * @param used which rows to learn from
     * @param penalty on the square of a sign's weight
     */
    double[] learn(int[][] rows, IntPredicate truth, IntPredicate used, ToDoubleFunction<String> penalty) {
        double[] penalties = new double[size()];
        numbers.forEach((sign, number) -> penalties[number] = penalty.applyAsDouble(sign));
        double[] weights = new double[size()];
        Adam adam = new Adam(weights.length, STEP_SIZE);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = penalties[i] * weights[i];
            }
            for (int r = 0; r < rows.length; r++) {
                if (used.test(r)) {
                    double error = probability(rows[r], weights) - (truth.test(r) ? 1 : 0);
                    for (int sign : rows[r]) {
                        gradient[sign] += error;
                    }
                }
            }
            adam.step(weights, gradient);
        }
        return weights;
    }

    /** How likely an example of these signs is one. */
    static double probability(int[] row, double[] weights) {
        double score = 0;
        for (int sign : row) {
            score += weights[sign];
        }
        return 1 / (1 + Math.exp(-score));
    }
}
