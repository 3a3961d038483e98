package org.truceline.reconcile.match;

import java.util.List;
import java.util.Optional;
import org.truceline.model.Join.Feature;

/** The rare words and names that both share: of the whole reports where both are about it, else of the sentences that tell it. */
final class WordComparison implements Comparison {

    /** The cosine at which two reports are as likely as not to tell of one happening. */
    private static final double EVEN = 0.14;

    /** What a rare word of the shorter report can speak for at most: two headlines are soon alike. */
    private static final double PER_WORD = 0.5;

    private static final int NAMED = 5;

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        Profile left = a.whole();
        Profile right = b.whole();
        if (left != null && right != null) {
            double likeness = left.likeness(right);
            double score = ofReports(likeness, left, right);
            return Optional.of(
                    new Feature("words", score, sentence("the reports", likeness, left.shared(right, NAMED))));
        }
        if (a.passage().isEmpty() || b.passage().isEmpty()) {
            return Optional.empty();
        }
        double likeness = a.passage().likeness(b.passage());
        return Optional.of(new Feature(
                "words",
                ofPassages(likeness),
                sentence("the passages", likeness, a.passage().shared(b.passage(), NAMED))));
    }

    static double ofReports(double likeness, Profile a, Profile b) {
        double most = Math.min(6, PER_WORD * Math.min(a.size(), b.size()));
        return Math.clamp(2 + 14 * (likeness - EVEN), -1, most);
    }

    private static double ofPassages(double likeness) {
        return Math.clamp(3 * (likeness - 0.1), 0, 1.5);
    }

    /** Without the words for it, which take longer than the score: most pairs are never explained. */
    @Override
    public double score(Sketch a, Sketch b) {
        Profile left = a.whole();
        Profile right = b.whole();
        if (left != null && right != null) {
            return ofReports(left.likeness(right), left, right);
        }
        return a.passage().isEmpty() || b.passage().isEmpty()
                ? 0
                : ofPassages(a.passage().likeness(b.passage()));
    }

    private static String sentence(String what, double likeness, List<String> shared) {
        return what + " are alike by " + Math.round(likeness * 100) + " %"
                + (shared.isEmpty() ? "" : " (" + String.join(", ", shared) + ")");
    }
}
