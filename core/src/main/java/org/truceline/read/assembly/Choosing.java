package org.truceline.read.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Quote;
import org.truceline.read.event.Trigger;
import org.truceline.read.proposal.Role;
import org.truceline.read.rule.Phrases;
import org.truceline.text.TokenizedText;

/**
 * How likely a draft is a claim, from what the model says of its event word and what the rules say of it: a logistic regression for drafts of both, of the model alone
 * and of the rules alone. Its weights stand in {@code choice.tsv} and were learnt on annotated reports which the model had not seen.
 */
final class Choosing {

    /** The step of the derivation that tells what speaks for a draft. */
    static final String STEP = "claim/choice";

    private static final Map<String, double[]> WEIGHTS = weights();
    private static final double LEAST = threshold("least");
    private static final double LEAST_WITH_FIGURES = threshold("least-with-figures");
    private static final double SUREST = 0.98;
    private static final double BELONGS = 0.5;

    private final TokenizedText text;

    Choosing(TokenizedText text) {
        this.text = text;
    }

    private static Map<String, double[]> weights() {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : Phrases.text("choice.tsv").lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (!line.startsWith("#") && fields.length > 1) {
                double[] numbers = new double[fields.length - 1];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Double.parseDouble(fields[i + 1]);
                }
                weights.put(fields[0], numbers);
            }
        }
        return Map.copyOf(weights);
    }

    private static double threshold(String name) {
        double[] numbers = WEIGHTS.get(name);
        return numbers == null ? BELONGS : numbers[0];
    }

    /**
     * Sets the confidence of the draft, the model's where there is one, and says whether it is likely enough.
     *
     * @param proposed the model's draft; null where only rules make it
     * @param ruled the rules' draft of the same; null where only the model makes it
     */
    boolean takes(@Nullable Draft proposed, @Nullable Draft ruled) {
        boolean figures = (proposed != null && asksForNumbers(proposed)) || (ruled != null && !ruled.figures.isEmpty());
        String kind = ruled == null ? "model" : proposed == null ? "rules" : "both";
        double[] signs = {
            1,
            proposed == null ? 0 : logit(proposed.confidence),
            ruled == null ? 0 : logit(ruled.confidence),
            figures ? 1 : 0
        };
        double[] weights = WEIGHTS.getOrDefault(kind, signs);
        double score = 0;
        for (int i = 0; i < signs.length; i++) {
            score += weights[i] * signs[i];
        }
        double confidence = 1 / (1 + Math.exp(-score));
        List<String> told = List.of(
                kind,
                proposed == null ? "0" : String.valueOf(proposed.confidence),
                ruled == null ? "0" : String.valueOf(ruled.confidence),
                figures ? "1" : "0");
        Draft draft = proposed == null ? ruled : proposed;
        if (draft == null) {
            return false;
        }
        draft.step(STEP, trigger(draft.trigger), made(told, confidence));
        if (proposed != null && ruled != null && ruled.event != proposed.event) {
            draft.step(ruled.trigger.rule(), trigger(ruled.trigger), ruled.event.word() + ", not taken");
        }
        draft.confidence = confidence;
        return confidence >= (figures ? LEAST_WITH_FIGURES : LEAST);
    }

    private static String made(List<String> told, double confidence) {
        return switch (told.get(0)) {
                    case "model" -> "model " + told.get(1);
                    case "rules" -> "rules " + told.get(2);
                    default -> "model " + told.get(1) + " rules " + told.get(2);
                }
                + (told.get(3).equals("1") ? " figures" : "") + " = " + Math.round(confidence * 100) + " %";
    }

    private Quote trigger(Trigger trigger) {
        return text.quote(trigger.first(), trigger.end());
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
