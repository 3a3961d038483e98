package org.truceline.read.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.read.draft.Draft;

/**
 * A truce that is called for has been made by nobody: whoever is called upon to make it is the demand's target, and whoever calls for it is its speaker and no doer.
 * The same holds for talks, but who offers to talk is one of those who would.
 */
public final class Demands {

    private Demands() {}

    /** Settles who called for what in drafts that tell of a truce or talks. */
    public static void settle(Iterable<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean truce = draft.event == Event.AGREEMENT;
            if (draft.reality == Reality.DEMANDED && (truce || draft.event == Event.TALKS)) {
                List<Name<Actor>> named = new ArrayList<>(draft.perpetrators);
                draft.perpetrators.removeIf(n -> truce || !isSpeaker(draft.attribution, n.words()));
                named.removeAll(draft.perpetrators);
                named.removeIf(n -> !isCalledUpon(draft.attribution, n.words()));
                draft.targets.addAll(named);
                named.forEach(n -> draft.step("role/called-upon", n.words(), "target of a demand"));
            }
        }
    }

    private static boolean isSpeaker(@Nullable Attribution saying, Quote words) {
        return saying != null && (overlaps(saying.speaker(), words) || overlaps(saying.source(), words));
    }

    /** Who stands before the word that calls for it calls too: "the chancellor and the president called for a truce". */
    private static boolean isCalledUpon(@Nullable Attribution saying, Quote words) {
        if (saying == null) {
            return true;
        }
        Quote cue = saying.cue();
        return !isSpeaker(saying, words)
                && (saying.content().span().contains(words.span()) || cue == null || words.start() >= cue.end());
    }

    private static boolean overlaps(@Nullable Quote some, Quote words) {
        return some != null && some.span().overlaps(words.span());
    }
}
