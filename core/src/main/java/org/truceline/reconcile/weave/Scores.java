package org.truceline.reconcile.weave;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * How much speaks for pairs of strands, remembered from one update to the next: a table of fixed size in which a later pair may push an earlier one out. What it gives is
 * always what would be computed: a report whose sheet is another from now on is known under other numbers. Not for many threads.
 */
final class Scores {

    /** So many pairs: 12 MB. */
    private static final int PAIRS = 1 << 19;

    /** Above the bits of a strand's number. */
    private static final int STRAND_BITS = 52;

    private static final int MOST_TIMES = 1 << 10;

    private long[] left = new long[0];
    private long[] right = new long[0];
    private double[] scores = new double[0];

    /** How often the sheet of a report was taken away. */
    private final Map<Integer, Long> times = new HashMap<>();

    /** The score of two strands; the same whichever is named first. */
    double of(long a, long b, DoubleSupplier score) {
        if (left.length == 0) {
            left = new long[PAIRS];
            right = new long[PAIRS];
            scores = new double[PAIRS];
            Arrays.fill(left, -1);
        }
        long first = named(Math.min(a, b));
        long second = named(Math.max(a, b));
        int place = place(first, second);
        if (left[place] != first || right[place] != second) {
            double found = score.getAsDouble();
            left[place] = first;
            right[place] = second;
            scores[place] = found;
        }
        return scores[place];
    }

    private static int place(long a, long b) {
        long mixed = (a * 0x9E3779B97F4A7C15L ^ b) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 45);
    }

    private long named(long strand) {
        Long before = times.isEmpty() ? null : times.get(Strands.report(strand));
        return before == null ? strand : strand | before << STRAND_BITS;
    }

    /** What was known of a report's strands holds no longer. */
    void forget(int report) {
        if (times.merge(report, 1L, Long::sum) >= MOST_TIMES) {
            times.clear();
            left = new long[0];
        }
    }
}
