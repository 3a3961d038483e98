package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.read.draft.Draft;
import org.truceline.read.proposal.Role;

/**
 * What speaks for and against a draft's being a claim of its own. Told in a derivation as "both model=0.66 rules=0.80 figures=1 …", from which the weights are learnt.
 *
 * @param kind "both", "model" or "rules": who makes the draft
 * @param values in the order of {@link #NAMES}
 */
public record Signs(String kind, List<Double> values) {

    /** The signs by name; likelihoods first. */
    public static final List<String> NAMES =
            List.of("model", "rules", "certain", "figures", "told", "told-otherwise", "alike", "beside", "violence");

    private static final int LIKELIHOODS = 3;
    private static final double SUREST = 0.98;
    private static final double BELONGS = 0.5;
    private static final int MANY = 3;

    /** Copies the list. */
    public Signs {
        values = List.copyOf(values);
    }

    static Signs of(@Nullable Draft proposed, @Nullable Draft ruled, Retelling retelling) {
        Draft draft = proposed == null ? ruled : proposed;
        boolean figures = (proposed != null && asksForNumbers(proposed)) || (ruled != null && !ruled.figures.isEmpty());
        return new Signs(
                ruled == null ? "model" : proposed == null ? "rules" : "both",
                List.of(
                        proposed == null || proposed.proposed == null
                                ? 0.5
                                : proposed.proposed.words().likelihood(),
                        ruled == null ? 0.5 : ruled.confidence,
                        proposed == null || proposed.proposed == null
                                ? 0.5
                                : proposed.proposed.event().likelihood(),
                        figures ? 1.0 : 0,
                        told(draft == null ? null : retelling.sameKind(draft)),
                        told(draft == null ? null : retelling.otherKind(draft)),
                        draft == null ? 0.0 : Math.min(MANY, retelling.alike(draft)),
                        draft == null ? 0.0 : Math.min(MANY, retelling.beside(draft)),
                        draft != null && draft.event == Event.VIOLENCE ? 1.0 : 0));
    }

    /** Reads what {@link #toString} wrote, whatever follows. */
    public static Signs parse(String written) {
        String[] words = written.split(" ", -1);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            values.add(Double.parseDouble(words[i + 1].substring(words[i + 1].indexOf('=') + 1)));
        }
        return new Signs(words[0], values);
    }

    /** Whether it has or asks for figures. */
    public boolean figures() {
        return values.get(LIKELIHOODS) > 0;
    }

    /** One, then the signs, likelihoods as logarithms of odds: what the weights are multiplied with. */
    public double[] row() {
        double[] row = new double[NAMES.size() + 1];
        row[0] = 1;
        for (int i = 0; i < NAMES.size(); i++) {
            row[i + 1] = i < LIKELIHOODS ? logit(values.get(i)) : values.get(i);
        }
        return row;
    }

    /** The likelihood by the weights of {@link #row}; by missing weights an even one. */
    double weighed(double[] weights) {
        double[] row = row();
        double score = 0;
        for (int i = 0; i < Math.min(row.length, weights.length); i++) {
            score += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-score));
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(kind);
        for (int i = 0; i < NAMES.size(); i++) {
            written.append(' ')
                    .append(NAMES.get(i))
                    .append('=')
                    .append(String.format(Locale.ROOT, "%.3f", values.get(i)));
        }
        return written.toString();
    }

    private static double told(Retelling.@Nullable Told told) {
        return told == null ? 0 : told.likelihood();
    }

    private static boolean asksForNumbers(Draft draft) {
        return draft.proposed != null
                && draft.proposed.in(Role.FIGURE).stream().anyMatch(w -> w.likelihood() > BELONGS);
    }

    private static double logit(double likelihood) {
        double p = Math.clamp(likelihood, 1 - SUREST, SUREST);
        return Math.log(p / (1 - p));
    }
}
