package org.truceline.read.place;

import java.util.Set;
import org.truceline.model.Event;
import org.truceline.model.Quote;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Places of a sentence that its words give to something else than what happened: what talks are about, where somebody spoke, where a thing was made. */
final class Elsewhere {

    private static final Set<String> TOPICS = Lexicon.words("on over about regarding concerning");
    private static final Set<String> ORIGINS = Lexicon.words("made manufactured built produced born raised");

    /** So many words may describe a place between "on" and its name. */
    private static final int DESCRIBING = 5;

    private Elsewhere() {}

    static boolean is(TokenizedText text, Scene scene, Spot spot) {
        int lead = spot.first() - 1;
        while (lead >= spot.sentence().firstToken()
                && PlaceWords.isDeterminer(text.token(lead).lower())) {
            lead--;
        }
        if (lead <= spot.sentence().firstToken()) {
            return false;
        }
        boolean in = text.token(lead).is("in") || text.token(lead).is("at");
        boolean made = in && ORIGINS.contains(text.token(lead - 1).lower()) && !isEvent(scene, lead - 1);
        return isTopic(text, scene, lead) || made || (in && isOfTelling(text, scene, lead));
    }

    /** "Talks on Abyei", "over the contested border region of Abyei": they are held somewhere else. */
    private static boolean isTopic(TokenizedText text, Scene scene, int lead) {
        int at = lead;
        while (at >= scene.end() && lead - at < DESCRIBING && describes(text, at)) {
            at--;
        }
        return scene.event() == Event.TALKS
                && at >= scene.end()
                && TOPICS.contains(text.token(at).lower());
    }

    private static boolean describes(TokenizedText text, int token) {
        String word = text.token(token).lower();
        return text.token(token).isWord()
                && !TOPICS.contains(word)
                && (PlaceWords.isDeterminer(word) || !PlaceWords.isClosed(word));
    }

    /** "Said in Geneva". */
    private static boolean isOfTelling(TokenizedText text, Scene scene, int lead) {
        Quote cue = scene.attribution() == null ? null : scene.attribution().cue();
        return cue != null && cue.end() == text.token(lead - 1).end();
    }

    private static boolean isEvent(Scene scene, int token) {
        return token >= scene.first() && token < scene.end();
    }
}
