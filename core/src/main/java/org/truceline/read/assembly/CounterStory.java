package org.truceline.read.assembly;

import java.util.Set;
import org.truceline.model.Reality;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** "Moscow called it a lie and said Kyiv had fired first": a denial with a counter-story is two claims (hard case 5), and the story is told, not denied. */
final class CounterStory {

    private static final Set<String> DENIED = Lexicon.words(
            "denied denies denying rejected rejects rejecting dismissed dismisses dismissing lie lies false untrue baseless unfounded groundless fabricated fake nonsense");
    private static final Set<String> TELLS = Lexicon.words(
            "said says saying insisted insists insisting claimed claims claiming accused accuses accusing blamed blames blaming added adds adding told stating stated");
    private static final Set<String> JOINS = Lexicon.words("and but , instead");

    private CounterStory() {}

    /** Whether the draft tells, behind a denial in its sentence, what is said to have happened instead. */
    static boolean is(TokenizedText text, Draft draft) {
        if (draft.reality != Reality.ACTUAL || !Kinds.isViolent(draft.event)) {
            return false;
        }
        boolean denied = false;
        for (int i = draft.first().firstToken(); i < draft.trigger.first(); i++) {
            String word = text.token(i).lower();
            boolean tells = TELLS.contains(word)
                    && i > draft.first().firstToken()
                    && JOINS.contains(text.token(i - 1).lower());
            if (denied && tells) {
                return true;
            }
            denied |= DENIED.contains(word);
        }
        return false;
    }
}
