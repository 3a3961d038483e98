package org.truceline.read.trained;

import java.util.List;
import org.truceline.read.proposal.Choice;

/** From scores to likelihoods. */
final class Scores {

    private Scores() {}

    static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** The likelihoods of {@code size} scores from {@code at} on. */
    static double[] likelihoods(float[] scores, int at, int size, double temperature) {
        double[] likelihoods = new double[size];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            highest = Math.max(highest, scores[at + i] / temperature);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            likelihoods[i] = Math.exp(scores[at + i] / temperature - highest);
            sum += likelihoods[i];
        }
        for (int i = 0; i < size; i++) {
            likelihoods[i] /= sum;
        }
        return likelihoods;
    }

    /** The likeliest of {@code values}, the earlier of two that are equal. */
    static <T> Choice<T> choice(float[] scores, int at, List<T> values) {
        double[] likelihoods = likelihoods(scores, at, values.size(), 1);
        int best = best(likelihoods, 0, likelihoods.length);
        return new Choice<>(values.get(best), likelihoods[best]);
    }

    static int best(double[] likelihoods, int first, int end) {
        int best = first;
        for (int i = first + 1; i < end; i++) {
            if (likelihoods[i] > likelihoods[best]) {
                best = i;
            }
        }
        return best;
    }
}
