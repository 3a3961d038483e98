package org.truceline.bench;

import java.util.Locale;

/** Answers grouped by the confidence they were given, and how many of each group were right. Mutable. */
final class ConfidenceTable {

    private static final double[] BINS = {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01};

    private final int[] answers = new int[BINS.length];
    private final int[] right = new int[BINS.length];
    private final double[] said = new double[BINS.length];

    /** @param confidence 0 to 1 */
    void add(double confidence, boolean isRight) {
        int bin = 0;
        while (confidence >= BINS[bin + 1]) {
            bin++;
        }
        answers[bin]++;
        said[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
    }

    /** The mean distance of confidence and share right, each group by its answers. */
    double error() {
        int all = 0;
        double gap = 0;
        for (int b = 0; b + 1 < BINS.length; b++) {
            all += answers[b];
            gap += Math.abs(said[b] - right[b]);
        }
        return all == 0 ? 0 : gap / all;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        int all = 0;
        for (int b = 0; b + 1 < BINS.length; b++) {
            if (answers[b] > 0) {
                all += answers[b];
                lines.append(String.format(
                        Locale.ROOT,
                        "  %.2f–%.2f  %,6d answers  said %.2f  right %.2f%n",
                        BINS[b],
                        Math.min(1, BINS[b + 1]),
                        answers[b],
                        said[b] / answers[b],
                        right[b] / (double) answers[b]));
            }
        }
        return lines + String.format(Locale.ROOT, "  expected calibration error %.3f over %,d answers", error(), all);
    }
}
