package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Event;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.text.TokenizedText;

/**
 * Where rules and a model read the same event word differently: the rules' reading stands where the model doubts its own, or where the words count something that only
 * the rules' kind of event can have; else the model's. Both stand in the derivation.
 */
public final class Explicit {

    /** Below this likelihood the model doubts which kind of event a word tells: it is then wrong more often than the rules. */
    private static final double DOUBTED_EVENT = 0.45;

    /** The same for whether it happened. */
    private static final double DOUBTED_REALITY = 0.5;

    /** The same where the rules find words that say that it did not, or not yet. */
    private static final double DOUBTED_BESIDE_WORDS = 0.8;

    private final TokenizedText text;

    /** For the drafts of one text. */
    public Explicit(TokenizedText text) {
        this.text = text;
    }

    /** Settles the drafts, and takes away those that only tell again what another of them tells ("hit" and "mine" of "hit a mine"). */
    public List<Draft> settled(List<Draft> drafts, boolean learning) {
        drafts.forEach(d -> settle(d, drafts));
        if (learning) {
            return drafts;
        }
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft draft : drafts) {
            Draft ruled = draft.ruled;
            if (ruled == null || !kept.contains(draft)) {
                continue;
            }
            kept.removeIf(d -> {
                boolean again = d != draft && d.ruled == null && tellsAgain(d, draft, ruled);
                if (again) {
                    draft.retold.add(d);
                }
                return again;
            });
        }
        return kept;
    }

    /** With another word of the phrase that rules read as one, or with a word of harm whose kind the model does not know. */
    private static boolean tellsAgain(Draft again, Draft draft, Draft ruled) {
        boolean phrase = ruled.trigger.isStrong()
                && overlap(draft, ruled)
                && overlap(again, ruled)
                && again.event == draft.event;
        boolean harm = again.reality == draft.reality
                && Kinds.isViolent(again.event)
                && Kinds.isViolent(draft.event)
                && again.first().equals(draft.first())
                && again.proposed != null
                && again.proposed.event().likelihood() < DOUBTED_EVENT
                && isCertain(draft);
        return phrase || harm;
    }

    private void settle(Draft draft, List<Draft> all) {
        Draft ruled = draft.ruled;
        ProposedEvent proposed = draft.proposed;
        if (ruled == null || proposed == null) {
            return;
        }
        Quote words = text.quote(ruled.trigger.first(), ruled.trigger.end());
        if (ruled.event != draft.event) {
            boolean same = overlap(draft, ruled);
            boolean doubted = same && isDoubted(draft, proposed, ruled, all);
            boolean taken = doubted || (same && counts(ruled) && !suits(draft, ruled));
            String why = !same
                    ? ", not taken: said of another word"
                    : doubted
                            ? ", taken: the model is in doubt"
                            : taken
                                    ? ", taken: the model's kind has no such count"
                                    : ", not taken: the model is sure enough or borne out by the sentence";
            draft.step(ruled.trigger.rule(), words, ruled.event.word() + why);
            draft.event = taken ? ruled.event : draft.event;
        }
        if (ruled.reality != draft.reality && overlap(draft, ruled)) {
            Choice<Reality> reality = proposed.reality();
            double doubted = ruled.reality == Reality.ACTUAL ? DOUBTED_REALITY : DOUBTED_BESIDE_WORDS;
            if (reality.likelihood() < doubted) {
                draft.reality = ruled.reality;
                draft.step("claim/explicit", words, ruled.reality.word() + ", by rules");
            }
        }
    }

    /** Not where another word of the sentence bears the model out, nor where the rules' word only tells a result, which leaves the kind of violence open. */
    private static boolean isDoubted(Draft draft, ProposedEvent proposed, Draft ruled, List<Draft> all) {
        boolean open = proposed.event().value() == Event.VIOLENCE && !ruled.trigger.isStrong();
        return proposed.event().likelihood() < DOUBTED_EVENT
                && !open
                && all.stream()
                        .noneMatch(d -> d != draft
                                && d.event == draft.event
                                && d.first().equals(draft.first())
                                && isCertain(d));
    }

    private static boolean isCertain(Draft draft) {
        return draft.proposed != null && draft.proposed.event().likelihood() >= DOUBTED_EVENT;
    }

    private static boolean overlap(Draft draft, Draft ruled) {
        return draft.trigger.first() < ruled.trigger.end() && ruled.trigger.first() < draft.trigger.end();
    }

    private static boolean counts(Draft ruled) {
        return ruled.figures.stream().anyMatch(f -> Kinds.suits(ruled.event, f.measure()));
    }

    /** Whether the draft may have what the rules count. */
    private static boolean suits(Draft draft, Draft ruled) {
        return ruled.figures.stream()
                .filter(f -> Kinds.suits(ruled.event, f.measure()))
                .allMatch(f -> Kinds.suits(draft.event, f.measure()));
    }
}
