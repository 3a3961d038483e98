package org.truceline.resolve.trust;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How far the answers of one kind can be believed: turns the confidence that a rule's writer gave it into the share of its answers that were found right.
 *
 * <p>The logarithm of the odds is scaled and moved, for all rules and for each by what was seen of it: a logistic regression with a penalty on each rule's own part,
 * so that a rule seen seldom is believed as the others are. The tables beside this class are learnt by {@code bench/run trust}. Immutable.
 */
public final class Trust {

    /** Where times are told. */
    public static final Trust TIMES = table("times.tsv");

    /** Where actors are named. */
    public static final Trust ACTORS = table("actors.tsv");

    /** The line that holds what the logarithm of the odds is scaled by. */
    public static final String SCALE = "(scale)";

    /** The line that holds what is added for every rule. */
    public static final String ALL = "(all)";

    private static final double LEAST = 0.02;

    private final double scale;
    private final double all;
    private final Map<String, Double> rules;

    /** @param table the scale, what is added for all, and what is added for each rule */
    public Trust(Map<String, Double> table) {
        Map<String, Double> own = new HashMap<>(table);
        Double given = own.remove(SCALE);
        Double bias = own.remove(ALL);
        this.scale = given == null ? 1 : given;
        this.all = bias == null ? 0 : bias;
        this.rules = Map.copyOf(own);
    }

    /** Whether it leaves confidences as they are, those of 0 and 1 aside. */
    public boolean isPlain() {
        return scale == 1 && all == 0 && rules.isEmpty();
    }

    /**
     * How likely an answer is right.
     *
     * @param rule the rule that gave it
     * @param said its confidence by the rule itself, 0 to 1
     * @return 0.02 to 0.98
     */
    public double of(String rule, double said) {
        double odds = all + scale * logit(said) + rules.getOrDefault(rule, 0.0);
        return Math.max(LEAST, Math.min(1 - LEAST, 1 / (1 + Math.exp(-odds))));
    }

    /** The logarithm of the odds; confidences of 0 and 1 are taken for 0.02 and 0.98. */
    public static double logit(double confidence) {
        double p = Math.max(LEAST, Math.min(1 - LEAST, confidence));
        return Math.log(p / (1 - p));
    }

    private static Trust table(String name) {
        Map<String, Double> table = new HashMap<>();
        try (InputStream in = Trust.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + Trust.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    table.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Trust(table);
    }
}
