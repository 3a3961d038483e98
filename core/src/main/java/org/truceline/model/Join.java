package org.truceline.model;

import java.util.List;

/**
 * Why two claims, or two reports, were taken to tell of one incident.
 *
 * @param left a claim's or report's id; so is {@code right}
 * @param score the sum of the features' scores; above the threshold they are joined
 */
public record Join(String left, String right, double score, List<Feature> features) {

    /** Copies the list. */
    public Join {
        features = List.copyOf(features);
    }

    /** A reason for or against, with its weight in the decision. */
    public record Feature(String name, double score, String sentence) {
        @Override
        public String toString() {
            return (score < 0 ? "−" : "+") + Math.round(Math.abs(score) * 100) / 100.0 + " " + name + ": " + sentence;
        }
    }
}
