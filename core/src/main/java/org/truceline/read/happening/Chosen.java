package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.proposal.Proposals;
import org.truceline.text.TokenizedText;

/**
 * Which of the drafts that a model and the rules make are claims.
 *
 * @param proposed the model's, also where the rules make the same
 * @param ruled those that the rules make alone
 */
public record Chosen(List<Draft> proposed, List<Draft> ruled) {

    /** From this likelihood on a draft that is no claim of its own tells again what another tells. */
    private static final double TOLD_AGAIN = 0.5;

    /** From this likelihood on a word of violence tells what another of its sentence tells. */
    private static final double SURELY_TOLD = 0.9;

    /**
     * Chooses, and sets each draft's confidence.
     *
     * @param learning whether to choose all
     */
    public static Chosen of(
            TokenizedText text,
            List<Draft> proposed,
            List<Draft> ruled,
            Proposals proposals,
            Choosing choosing,
            boolean learning) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        proposed.forEach(d -> bySentence
                .computeIfAbsent(d.first().index(), i -> new ArrayList<>())
                .add(d));
        Retelling retelling = new Retelling(text, proposed);
        Map<Draft, Draft> backing = new HashMap<>();
        List<Draft> alone = new ArrayList<>();
        List<Draft> unmatched = new ArrayList<>();
        for (Draft rule : ruled) {
            Draft match = match(rule, bySentence.getOrDefault(rule.first().index(), List.of()));
            if (rule.part || rule.trigger.first() >= proposals.end()) {
                alone.add(rule); // a part of a total by place, or what the model has not read
            } else if (match == null) {
                unmatched.add(rule);
            } else {
                backing.merge(match, rule, (a, b) -> a.confidence >= b.confidence ? a : b);
            }
        }
        List<Draft> likeliest = new ArrayList<>(proposed);
        likeliest.sort(
                Comparator.comparingDouble((Draft d) -> -d.confidence)); // before the choice: the model's likelihood
        Set<Draft> taken = new HashSet<>();
        for (Draft draft : likeliest) {
            draft.ruled = backing.get(draft);
            if (choosing.takes(draft, backing.get(draft), retelling) || learning) {
                taken.add(draft);
            } else {
                retelling.drop(draft);
            }
        }
        for (Draft rule : unmatched) {
            if (choosing.takes(null, rule, retelling) || learning) {
                alone.add(rule);
            }
        }
        List<Draft> kept = new ArrayList<>(proposed);
        kept.retainAll(taken);
        if (!learning) {
            kept.removeIf(d -> isTheSameViolence(d, retelling.otherKind(d), kept));
        }
        for (Draft draft : proposed) {
            if (!kept.contains(draft)) {
                retelling.toldAgain(draft, TOLD_AGAIN).stream()
                        .filter(kept::contains)
                        .findFirst()
                        .ifPresent(d -> d.retold.add(draft));
            }
        }
        return new Chosen(kept, alone);
    }

    /** "200 were killed in the fighting": the model itself takes the one word for the other's evidence. */
    private static boolean isTheSameViolence(Draft draft, Retelling.@Nullable Told told, List<Draft> kept) {
        return told != null
                && told.likelihood() >= SURELY_TOLD
                && Kinds.isViolent(draft.event)
                && Kinds.isViolent(told.by().event)
                && told.by().first().equals(draft.first())
                && told.by().reality == draft.reality // what is denied is not what happened instead
                && kept.contains(told.by());
    }

    /** What the model makes of the same event word; else of the same kind of event in the same sentence, the likeliest. */
    private static @Nullable Draft match(Draft rule, List<Draft> ofSentence) {
        Draft best = null;
        for (Draft draft : ofSentence) {
            if (draft.trigger.first() < rule.trigger.end() && rule.trigger.first() < draft.trigger.end()) {
                return draft;
            }
            if (draft.trigger.end() == rule.trigger.first() && best == null) {
                best = draft; // "bomb" of "bomb attack"
            }
            if (draft.event == rule.event && (best == null || draft.confidence > best.confidence)) {
                best = draft;
            }
        }
        return best;
    }
}
