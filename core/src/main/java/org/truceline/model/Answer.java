package org.truceline.model;

import java.util.List;
import java.util.Optional;

/** What words were found to name. Nothing found is an answer too. */
public sealed interface Answer<T> {

    /** Not looked up yet. */
    record Unasked<T>() implements Answer<T> {
        @Override
        public String toString() {
            return "?";
        }
    }

    /** Looked up and not found. */
    record NotFound<T>(String reason) implements Answer<T> {
        @Override
        public String toString() {
            return "not found: " + reason;
        }
    }

    /**
     * Looked up and found.
     *
     * @param confidence 0 to 1
     * @param rule the name of the rule that decided
     * @param reason why, in a sentence
     * @param rivals the runners-up, best first
     */
    record Found<T>(T value, double confidence, String rule, String reason, List<Candidate<T>> rivals)
            implements Answer<T> {
        /** @throws IllegalArgumentException if the confidence is not between 0 and 1 */
        public Found {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence " + confidence);
            }
            rivals = List.copyOf(rivals);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The thing found, if one was. */
    default Optional<T> found() {
        return this instanceof Found<T> f ? Optional.of(f.value()) : Optional.empty();
    }
}
