package org.truceline.model;

/**
 * A number as it was said, with its bound. {@code toString} reads like the domain: "≥12", "200–400", "~400", "unknown".
 *
 * <p>There is no way to add two counts: figures of different speakers, scopes or moments are never summed.
 */
public sealed interface Count {

    /** Just so many; below zero is refused, as by each of these. */
    static Count exactly(long value) {
        return new Exactly(value);
    }

    /** "At least", "more than", "over". */
    static Count atLeast(long value) {
        return new AtLeast(value);
    }

    /** "Up to", "fewer than". */
    static Count atMost(long value) {
        return new AtMost(value);
    }

    /** "About", "some", "nearly". */
    static Count about(long value) {
        return new About(value);
    }

    /** A range; {@code high} below {@code low} is refused. */
    static Count between(long low, long high) {
        return new Between(low, high);
    }

    /** A word that gives no number ("dozens"), at its lowest reading as ACLED has it. */
    static Count vague(long lowest) {
        return new Vague(lowest);
    }

    /** Said to be some, but not how many. Not zero. */
    static Count unknown() {
        return new Unknown();
    }

    /** The bound as it is written in JSON. */
    default String bound() {
        return switch (this) {
            case Exactly e -> "exact";
            case AtLeast a -> "at-least";
            case AtMost a -> "at-most";
            case About a -> "about";
            case Between b -> "between";
            case Vague v -> "vague";
            case Unknown u -> "unknown";
        };
    }

    /** Whether a number is given at all. */
    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    /**
     * The number said; of a range the lower one.
     *
     * @throws IllegalStateException where none is given
     */
    default long value() {
        return switch (this) {
            case Exactly e -> e.number();
            case AtLeast a -> a.number();
            case AtMost a -> a.number();
            case About a -> a.number();
            case Between b -> b.low();
            case Vague v -> v.lowest();
            case Unknown u -> throw new IllegalStateException("an unknown count has no number");
        };
    }

    record Exactly(long number) implements Count {
        public Exactly {
            notNegative(number);
        }

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    record AtLeast(long number) implements Count {
        public AtLeast {
            notNegative(number);
        }

        @Override
        public String toString() {
            return "≥" + number;
        }
    }

    record AtMost(long number) implements Count {
        public AtMost {
            notNegative(number);
        }

        @Override
        public String toString() {
            return "≤" + number;
        }
    }

    record About(long number) implements Count {
        public About {
            notNegative(number);
        }

        @Override
        public String toString() {
            return "~" + number;
        }
    }

    record Between(long low, long high) implements Count {
        public Between {
            notNegative(low);
            if (high < low) {
                throw new IllegalArgumentException("upper " + high + " below value " + low);
            }
        }

        @Override
        public String toString() {
            return low + "–" + high;
        }
    }

    record Vague(long lowest) implements Count {
        public Vague {
            notNegative(lowest);
        }

        @Override
        public String toString() {
            return lowest + "+?";
        }
    }

    record Unknown() implements Count {
        @Override
        public String toString() {
            return "unknown";
        }
    }

    private static void notNegative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a count below zero: " + number);
        }
    }
}
