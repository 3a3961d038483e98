package org.truceline.read.speaker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Within;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Claims of responsibility: who claims an attack did it and admits it (hard case 17), whoever else the sentence names; where "no group claimed responsibility", nobody
 * tells anything.
 */
public final class Responsibility {

    private static final Set<String> CLAIMING = Lexicon.words(
            "claim claims claimed claiming take takes took taken taking accept accepts accepted accepting assume assumes assumed assuming");
    private static final Set<String> CLAIMED = Lexicon.words("responsibility credit");
    private static final Set<String> NOBODY = Lexicon.words("no none nobody neither");

    /** How many words may stand within "claimed full responsibility". */
    private static final int WITHIN = 3;

    /** Behind who claims it a claim stands within so many words; sentences of thousands are lists of something else. */
    private static final int FARTHEST = 200;

    private Responsibility() {}

    /** Makes the speaker of a draft that is a claim of responsibility the one who did it. */
    public static void give(TokenizedText text, Draft draft, List<Name<Actor>> actors) {
        Attribution saying = draft.attribution;
        Quote source = saying == null ? null : saying.source();
        if (source == null || !Stances.isHarm(draft.event) || !isBehind(text, source, draft)) {
            return;
        }
        draft.perpetrators.clear();
        draft.perpetrators.add(actor(source, actors));
        draft.attribution = new Attribution(
                source, saying.speaker(), saying.cue(), saying.content(), Stance.ADMITS, saying.via(), saying.rule());
        draft.step("role/claims-responsibility", source, "did it, by its own claim");
    }

    /** Whether all that a draft tells is that nobody claimed a deed. */
    public static boolean isClaimedByNobody(TokenizedText text, Draft draft) {
        Attribution saying = draft.attribution;
        Quote source = saying == null ? null : saying.source();
        if (source == null
                || !NOBODY.contains(
                        text.token(text.tokenIndexAt(source.start())).lower())) {
            return false;
        }
        return claim(text, draft.first(), text.tokenIndexAt(source.start())) >= 0;
    }

    /** Whether the draft's event word or cue is a claim of responsibility of which the source is the subject. */
    private static boolean isBehind(TokenizedText text, Quote source, Draft draft) {
        int first = text.tokenIndexAt(source.start());
        Sentence sentence = text.sentenceAt(source.start()).orElse(null);
        int claim = sentence == null ? -1 : claim(text, sentence, first);
        if (claim < 0) {
            return false;
        }
        Quote cue = draft.attribution == null ? null : draft.attribution.cue();
        boolean byCue = cue != null && text.tokenIndexAt(cue.start()) == claim;
        boolean byWord = sentence.equals(
                        text.sentenceAt(text.token(draft.trigger.first()).start())
                                .orElse(null))
                && draft.trigger.first() >= claim;
        return byCue || byWord;
    }

    /** Where, from a token on, a sentence says "claimed responsibility"; −1 where it does not. */
    private static int claim(TokenizedText text, Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.endToken(), from + FARTHEST); i++) {
            if (CLAIMING.contains(text.token(i).lower())) {
                for (int k = i + 1; k < Math.min(sentence.endToken(), i + 1 + WITHIN); k++) {
                    if (CLAIMED.contains(text.token(k).lower())) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static Name<Actor> actor(Quote words, List<Name<Actor>> actors) {
        @Nullable Name<Actor> found = null;
        for (Name<Actor> actor : Within.span(actors, words.span())) {
            found = found == null && actor.found().isPresent() ? actor : found;
        }
        return found == null ? Name.asWritten(words) : found;
    }
}
