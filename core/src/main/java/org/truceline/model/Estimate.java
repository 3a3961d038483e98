package org.truceline.model;

/**
 * What the entries of a toll come to by the published rule: never a sum of rivals. "Nobody says", "none is reported" and "some, nobody says how
 * many" are values of their own.
 */
public sealed interface Estimate {

    /**
     * Figures were given.
     *
     * @param low the lowest figure that the rule holds reliable
     * @param best the most likely
     * @param high the highest figure that the rule holds reliable
     * @param conservative ACLED's single number: the lowest, until something better is known
     * @param rule the name of the rule that chose
     * @param reason why, in a sentence
     */
    record Known(long low, long best, long high, long conservative, String rule, String reason) implements Estimate {
        /** @throws IllegalArgumentException if low, best and high do not stand in that order */
        public Known {
            if (low < 0 || low > best || best > high) {
                throw new IllegalArgumentException("low " + low + ", best " + best + ", high " + high);
            }
        }

        @Override
        public String toString() {
            return low == high ? Long.toString(best) : best + " (" + low + "–" + high + ")";
        }
    }

    /** Those who count the harmed tell of none of this kind: written as 0 where a number must stand, and marked so. */
    record NoneTold(String reason) implements Estimate {
        @Override
        public String toString() {
            return "none told";
        }
    }

    /** Said to be some, or not said at all. Not zero. */
    record Unknown(String reason) implements Estimate {
        @Override
        public String toString() {
            return "unknown";
        }
    }
}
