package org.truceline.bench.gate;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.truceline.bench.Adam;

/** Logistic regression over sparse rows, by gradient descent with moments (Adam) and a penalty on large weights. The same rows give the same weights. */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers; never compared
record Logistic(double bias, double[] weights) {

    private static final int ROUNDS = 250;
    private static final double STEP_SIZE = 0.05;
    private static final double PENALTY = 4;
    /** Sentences of a conflict report that no claim was found in weigh less: some tell what a coder passed over. */
    private static final double BESIDE_CLAIMS = 0.3;

    /** @param used which samples to learn from */
    static Logistic learn(Rows rows, List<Sample> samples, IntPredicate used) {
        int size = rows.terms().size();
        double[] weights = new double[size + 1];
        Adam adam = new Adam(size + 1, STEP_SIZE);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[size + 1];
            for (int i = 0; i < size; i++) {
                gradient[i] = PENALTY * weights[i];
            }
            for (Rows.Row row : rows.rows()) {
                double weight = weight(row, samples.get(row.sample()).holds());
                if (weight > 0 && used.test(row.sample())) {
                    double error = weight * (1 / (1 + Math.exp(-score(row, weights))) - (row.claim() ? 1 : 0));
                    gradient[size] += error;
                    for (int term : row.terms()) {
                        gradient[term] += error;
                    }
                }
            }
            adam.step(weights, gradient);
        }
        double[] terms = Arrays.copyOf(weights, size);
        return new Logistic(weights[size], terms);
    }

    private static double weight(Rows.Row row, Sample.Holds holds) {
        return switch (holds) {
            case YES -> row.claim() ? 1 : BESIDE_CLAIMS;
            case NO -> 1;
            case UNSURE -> row.claim() ? 0 : 1;
        };
    }

    double score(Rows.Row row) {
        double score = bias;
        for (int term : row.terms()) {
            score += weights[term];
        }
        return score;
    }

    private static double score(Rows.Row row, double[] weights) {
        double score = weights[weights.length - 1];
        for (int term : row.terms()) {
            score += weights[term];
        }
        return score;
    }
}
