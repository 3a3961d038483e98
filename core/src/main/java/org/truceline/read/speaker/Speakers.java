package org.truceline.read.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Name;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.span.SentenceSpans;
import org.truceline.text.TokenizedText;

/** Gives each draft the attribution in whose content it stands, the innermost where several hold it. */
public final class Speakers {

    private Speakers() {}

    /** A cue that is itself an event word ("the rebels attacked") attributes nothing. */
    public static void give(
            TokenizedText text,
            List<Draft> drafts,
            List<Attribution> attributions,
            List<SentenceSpans> sentences,
            List<Name<Actor>> actors) {
        Voice voice = new Voice(text, actors);
        Set<Integer> deeds = new HashSet<>();
        for (SentenceSpans spans : sentences) {
            for (SentenceSpans.EventWord word : spans.events()) {
                if (Kinds.isViolent(word.trigger().event())) {
                    deeds.add(text.token(word.trigger().first()).start());
                }
            }
        }
        List<Attribution> sayings = attributions.stream()
                .filter(AttributionReader::isSaid)
                .filter(a -> a.cue() == null || !deeds.contains(a.cue().start()))
                .toList();
        for (Draft draft : drafts) {
            draft.attribution = holding(text.token(draft.trigger.first()).start(), sayings, voice, draft);
        }
    }

    /** Who calls for something, or denies it, is the speaker of the call: the first actor named before it. */
    public static void giveDemands(TokenizedText text, List<Draft> drafts, List<Name<Actor>> actors) {
        for (Draft draft : drafts) {
            boolean denied = draft.reality == Reality.NEGATED
                    && draft.steps.stream().anyMatch(s -> s.rule().equals("reality/denied"));
            if ((draft.reality != Reality.DEMANDED && !denied) || draft.attribution != null) {
                continue;
            }
            int at = text.token(draft.trigger.first()).start();
            for (Name<Actor> actor : actors) {
                if (draft.first().span().contains(actor.words().span())
                        && actor.words().end() <= at) {
                    draft.attribution = new Attribution(
                            actor.words(),
                            actor.words(),
                            null,
                            text.quote(draft.trigger.first(), draft.trigger.end()),
                            denied ? Stance.DENIES : Stance.ASSERTS,
                            List.of(),
                            denied ? "speaker/of-denial" : "speaker/of-demand");
                    break;
                }
            }
        }
    }

    /** "There are also 138 injured" right behind what somebody said: the same speaker adds it. */
    public static void carryOn(TokenizedText text, List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft earlier = drafts.get(i - 1);
            for (int k = i - 2;
                    k >= 0 && drafts.get(k).first().equals(drafts.get(i - 1).first());
                    k--) {
                earlier = earlier.figures.isEmpty()
                                && !draft.figures.isEmpty()
                                && !drafts.get(k).figures.isEmpty()
                        ? drafts.get(k)
                        : earlier;
            }
            boolean next = draft.first().index() - earlier.last().index() == 1
                    && !earlier.figures.isEmpty()
                    && !draft.figures.isEmpty();
            if (draft.attribution == null && earlier.attribution != null && next && adds(text, draft)) {
                draft.attribution = earlier.attribution;
            }
            if (draft.attribution == null && isResult(earlier, draft)) {
                draft.attribution = earlier.attribution;
                draft.event = earlier.event;
                draft.result = true;
            }
        }
    }

    /** "They accused the army of shelling the town. A civilian was killed." */
    private static boolean isResult(Draft earlier, Draft draft) {
        return earlier.attribution != null
                && earlier.attribution.stance() == Stance.ACCUSES
                && earlier.figures.isEmpty()
                && (earlier.event == draft.event || draft.ruled != null)
                && draft.first().index() - earlier.last().index() == 1
                && draft.first().paragraph() == earlier.last().paragraph()
                && draft.tellsResult()
                && draft.first().size() <= SHORT;
    }

    private static final int SHORT = 9;

    private static boolean adds(TokenizedText text, Draft draft) {
        int first = draft.first().firstToken();
        for (int i = first; i < Math.min(first + OPENING, draft.first().endToken()); i++) {
            if (ADDING.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> ADDING = Lexicon.words("also another further additional addition");
    private static final int OPENING = 4;

    private static @Nullable Attribution holding(int offset, List<Attribution> attributions, Voice voice, Draft draft) {
        Attribution innermost = null;
        for (Attribution attribution : attributions) {
            boolean closer = attribution.content().span().contains(offset)
                    && (innermost == null
                            || attribution.content().span().length()
                                    < innermost.content().span().length());
            Attribution told = closer ? voice.of(attribution, draft) : null;
            if (told != null) {
                innermost = told;
            }
        }
        return innermost;
    }
}
