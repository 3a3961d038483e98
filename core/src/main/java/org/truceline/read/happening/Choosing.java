package org.truceline.read.happening;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Quote;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.event.Trigger;
import org.truceline.read.proposal.Role;
import org.truceline.read.rule.Phrases;
import org.truceline.read.speaker.CounterStory;
import org.truceline.text.TokenizedText;

/**
 * How likely a draft is a claim of its own, from what the model says of its event word, what the rules say of it and whether another draft tells the same: a logistic
 * regression over {@link Signs} for drafts of both, of the model alone and of the rules alone. Its weights stand in {@code choice.tsv} and were learnt on annotated reports which the model had not seen.
 */
public final class Choosing {

    /** The step of the derivation that tells what speaks for a draft. */
    static final String STEP = "claim/choice";

    private static final Map<String, double[]> WEIGHTS = weights();

    /** From this likelihood on a draft is a claim whatever it counts. */
    public static final double LEAST = threshold("least");

    private static final double LEAST_WITH_FIGURES = threshold("least-with-figures");
    private static final double BELONGS = 0.5;

    /** The threshold where rules find what is seldom told in passing. */
    private static final double LEAST_TELLING = 0.08;

    private static final int BY = 6;

    private final TokenizedText text;

    /** With the weights of {@code choice.tsv}, for one text. */
    public Choosing(TokenizedText text) {
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
     * @param retelling which drafts tell again what others tell
     */
    boolean takes(@Nullable Draft proposed, @Nullable Draft ruled, Retelling retelling) {
        Draft draft = proposed == null ? ruled : proposed;
        if (draft == null) {
            return false;
        }
        Signs signs = Signs.of(proposed, ruled, retelling);
        double confidence = signs.weighed(WEIGHTS.getOrDefault(signs.kind(), new double[0]));
        draft.step(STEP, trigger(draft.trigger), signs + " = " + Math.round(confidence * 100) + " %");
        draft.confidence = confidence;
        boolean telling = (ruled != null && ruled.seldomInPassing)
                || (proposed != null && (namesDoer(proposed) || CounterStory.is(text, proposed)));
        double least = telling
                ? LEAST_TELLING
                : proposed != null && dates(draft) ? BELONGS : signs.figures() ? LEAST_WITH_FIGURES : LEAST;
        return confidence >= least;
    }

    /** "Since the truce", "after the agreement": what everybody knows of, named to say when something else was. */
    private boolean dates(Draft draft) {
        if (opensWithSince(draft)) {
            return true;
        }
        int before = draft.trigger.first() - 2;
        return draft.definite
                && before >= draft.first().firstToken()
                && switch (text.token(before).lower()) {
                    case "since", "after", "before", "following", "during", "despite", "until" -> true;
                    default -> false;
                };
    }

    /** "Since the agreement to cease fire, …". */
    private boolean opensWithSince(Draft draft) {
        int first = draft.first().firstToken();
        int opening = text.token(first).isWord() ? first : first + 1;
        if (!text.token(Math.min(opening, draft.trigger.first())).is("since")) {
            return false;
        }
        for (int i = opening; i < draft.trigger.first(); i++) {
            if (text.token(i).is(",")) {
                return false;
            }
        }
        return true;
    }

    /** "According to the agency the attack was carried out by gunmen": who did it is said by somebody. */
    private boolean namesDoer(Draft draft) {
        boolean named = draft.proposed != null
                && Kinds.isViolent(draft.event)
                && !draft.proposed.in(Role.SPEAKER).isEmpty()
                && !draft.proposed.in(Role.DOER).isEmpty();
        for (int i = draft.trigger.end();
                named && i < Math.min(draft.first().endToken(), draft.trigger.end() + BY);
                i++) {
            if (text.token(i).is("by")) {
                return true;
            }
        }
        return false;
    }

    private Quote trigger(Trigger trigger) {
        return text.quote(trigger.first(), trigger.end());
    }
}
