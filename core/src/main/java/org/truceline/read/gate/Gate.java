package org.truceline.read.gate;

import java.util.Locale;
import org.truceline.model.Span;
import org.truceline.read.rule.Phrases;

/**
 * Tells reports that may hold a claim from those that hold none, many thousands a second. Each sentence gets a sum of the weights of its words and word pairs, the
 * logarithm of the odds that it tells a claim; a report passes with its first sentence that reaches the least score. Names have no weight: who is told of plays no part.
 * The weights are learnt ({@code bench/run gate}) and stand in {@code gate.tsv}. Immutable; may be used from many threads.
 */
public final class Gate {

    /** What the gate made of a report: whether it passes, and the sentence that says most for that, with its score. */
    public record Verdict(boolean passes, double score, Span sentence) {}

    private static final String BIAS = "# bias";
    private static final String LEAST = "# least";

    private final Weights weights;
    private final double bias;
    private final double least;

    /**
     * @param table lines of a word or two and their weight, parted by a tab, and of "# bias" and "# least", the score that a report's best sentence must reach
     */
    public Gate(String table) {
        String[] lines = table.split("\n", -1);
        this.weights = new Weights(lines);
        this.bias = setting(lines, BIAS);
        this.least = setting(lines, LEAST);
    }

    /** The gate that comes with Truceline. */
    public static Gate bundled() {
        return new Gate(Phrases.text("gate.tsv"));
    }

    private static double setting(String[] lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name + "\t")) {
                return Double.parseDouble(line.substring(name.length() + 1));
            }
        }
        throw new IllegalArgumentException("the gate's table has no line \"" + name + "\"");
    }

    /** Whether a report of this text may hold a claim. Linear in its length at most; stops at the first sentence that speaks for it. */
    public boolean passes(String text) {
        return run(text, least).best >= least;
    }

    /** The same with the sentence of the text that speaks most for it; an empty span where there is no word. */
    public Verdict weigh(String text) {
        Sum sum = run(text, Double.POSITIVE_INFINITY);
        return new Verdict(sum.best >= least, sum.best, new Span(sum.bestStart, sum.bestEnd));
    }

    private Sum run(String text, double enough) {
        Sum sum = new Sum(enough);
        Terms.scan(text, sum);
        return sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "gate at %.2f", least);
    }

    /** Adds up the weights of one text. */
    private final class Sum implements Terms.Sink {

        private final double enough;
        private double best = Double.NEGATIVE_INFINITY;
        private int bestStart;
        private int bestEnd;
        private double score = bias;
        private long last;
        private int first = -1;

        Sum(double enough) {
            this.enough = enough;
        }

        @Override
        public void word(long hash, int start, int end) {
            score += weights.get(hash);
            if (first >= 0) {
                score += weights.get(Terms.pair(last, hash));
            } else {
                first = start;
            }
            last = hash;
        }

        @Override
        public boolean sentence(int end) {
            if (score > best) {
                best = score;
                bestStart = first;
                bestEnd = end;
            }
            score = bias;
            first = -1;
            return best < enough;
        }
    }
}
