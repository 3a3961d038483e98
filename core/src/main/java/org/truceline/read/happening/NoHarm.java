package org.truceline.read.happening;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Reality;
import org.truceline.read.draft.BySentence;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** "There were no casualties", "no injuries were reported": what was told before did happen, and hurt nobody. That is a figure of none, and denies nothing. */
public final class NoHarm {

    private static final Set<String> HARM = Lexicon.words(
            "casualty casualties injury injuries death deaths fatality fatalities victim victims loss losses wounded injured dead hurt");
    private static final Set<String> NO = Lexicon.words("no not n't without nobody none neither nor any");
    private static final int BEFORE = 5;
    private static final int BACK = 2;

    private NoHarm() {}

    /** Settles drafts whose event word is such a word of harm; one that counts nobody tells nothing and is taken away. */
    public static void settle(TokenizedText text, List<Draft> drafts) {
        BySentence near = new BySentence(text, drafts, List.of());
        drafts.removeIf(d -> isNoHarm(text, d) && d.figures.isEmpty());
        for (Draft draft : drafts) {
            if (isNoHarm(text, draft) && draft.figures.stream().allMatch(NoHarm::isNone)) {
                draft.reality = Reality.ACTUAL;
                Draft happening = happening(near, draft);
                if (happening != null) {
                    draft.event = happening.event;
                    draft.when = draft.when == null ? happening.when : draft.when;
                    takeOver(happening, draft);
                }
                draft.step(
                        "figure/no-harm",
                        text.quote(draft.trigger.first(), draft.trigger.end()),
                        draft.event.word() + ", which hurt nobody");
            }
        }
    }

    private static boolean isNone(LooseFigure figure) {
        return !figure.count().isKnown() || figure.count().value() == 0;
    }

    private static boolean isNoHarm(TokenizedText text, Draft draft) {
        if (draft.reality != Reality.NEGATED || !Kinds.isViolent(draft.event)) {
            return false;
        }
        int first = draft.trigger.first();
        boolean harm = text.lowers(first, draft.trigger.end()).allMatch(w -> HARM.contains(w) || NO.contains(w));
        return harm
                && text.lowers(Math.max(draft.first().firstToken(), first - BEFORE), draft.trigger.end())
                        .anyMatch(NO::contains);
    }

    private static void takeOver(Draft happening, Draft draft) {
        if (draft.places.isEmpty()) {
            draft.places.addAll(happening.places);
        }
        if (draft.perpetrators.isEmpty()) {
            draft.perpetrators.addAll(happening.perpetrators);
        }
        if (draft.targets.isEmpty()) {
            draft.targets.addAll(happening.targets);
        }
    }

    /** The violence told last before it. */
    private static @Nullable Draft happening(BySentence near, Draft draft) {
        Draft best = null;
        for (Draft other : near.upTo(draft.first(), BACK)) {
            boolean fits = other != draft
                    && other.trigger.first() < draft.trigger.first()
                    && other.reality == Reality.ACTUAL
                    && !other.background
                    && Kinds.isViolent(other.event);
            if (fits) {
                best = other;
            }
        }
        return best;
    }
}
