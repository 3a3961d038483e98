package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Claim;
import org.truceline.model.Reading;

/** Whether confidences mean what they say: of the claims read with a confidence of about 0.8, about 0.8 should be right. */
final class Reliability {

    private static final int BINS = 10;

    private final int[] claims = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    /** Counts the claims of one report. A claim is right where an annotated one of the same event and reality shares its evidence; each annotated claim makes one right. */
    void add(Reading reading, JsonNode annotated) {
        List<JsonNode> gold = new ArrayList<>();
        annotated.forEach(gold::add);
        Set<Integer> used = new HashSet<>();
        for (Claim claim : reading.claims()) {
            double sure = claim.derivation().confidence();
            int bin = Math.min(BINS - 1, (int) (sure * BINS));
            claims[bin]++;
            confidence[bin] += sure;
            for (int i = 0; i < gold.size(); i++) {
                JsonNode other = gold.get(i);
                if (!used.contains(i)
                        && other.path("event").asText().equals(claim.event().word())
                        && other.path("reality")
                                .asText()
                                .equals(claim.happening().reality().word())
                        && AnnotatedReport.shares(other, reading.report().text(), claim)) {
                    used.add(i);
                    right[bin]++;
                    break;
                }
            }
        }
    }

    /** 1 less the mean distance of confidence and share right, each bin by its claims. */
    double calibration() {
        double apart = 0;
        int all = 0;
        for (int i = 0; i < BINS; i++) {
            apart += Math.abs(confidence[i] - right[i]);
            all += claims[i];
        }
        return all == 0 ? 0 : 1 - apart / all;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("confidence    claims   mean    share right\n");
        for (int i = 0; i < BINS; i++) {
            if (claims[i] > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f  %8d   %.3f   %.3f%n",
                        i / (double) BINS,
                        (i + 1) / (double) BINS,
                        claims[i],
                        confidence[i] / claims[i],
                        right[i] / (double) claims[i]));
            }
        }
        return out.append(String.format(
                        Locale.ROOT, "calibration %.3f (1: confidences are shares right)%n", calibration()))
                .toString();
    }
}
