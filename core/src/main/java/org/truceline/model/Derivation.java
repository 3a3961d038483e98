package org.truceline.model;

import java.util.List;

/** How a claim came about: the rules or models that made it, in order, and how sure it is (0 to 1). */
public record Derivation(List<Step> steps, double confidence) {

    /** @throws IllegalArgumentException if the confidence is not between 0 and 1 */
    public Derivation {
        steps = List.copyOf(steps);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** One rule or model at work: its name, the words it read, what it made of them. */
    public record Step(String rule, Quote on, String made) {
        @Override
        public String toString() {
            return rule + ": " + on + " → " + made;
        }
    }
}
