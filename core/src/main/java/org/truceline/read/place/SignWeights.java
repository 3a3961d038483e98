package org.truceline.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.read.rule.Phrases;

/** How much each sign speaks for where something happened: logarithms of odds, learnt from annotated reports ({@code place-weights.tsv}). */
final class SignWeights {

    private static final Map<String, Double> WEIGHTS = weights();

    private SignWeights() {}

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Phrases.text("place-weights.tsv").lines().toList()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        }
        return Map.copyOf(weights);
    }

    /** How likely each option is, by its signs; the sum is 1. */
    static double[] likelihoods(List<List<String>> options) {
        double[] scores = new double[options.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            for (String sign : options.get(i)) {
                scores[i] += WEIGHTS.getOrDefault(sign, 0.0);
            }
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
