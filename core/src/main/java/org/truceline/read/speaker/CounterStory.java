package org.truceline.read.speaker;

import java.util.Set;
import org.truceline.model.Reality;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** "Moscow called it a lie and said Kyiv had fired first": a denial with a counter-story is two claims (hard case 5), and the story is told, not denied. */
public final class CounterStory {

    private static final Set<String> DENIED = Lexicon.words(
            "denied denies denying rejected rejects rejecting dismissed dismisses dismissing lie lies false untrue baseless unfounded groundless fabricated fake nonsense");
    private static final Set<String> TELLS = Lexicon.words(
            "said says saying insisted insists insisting claimed claims claiming accused accuses accusing blamed blames blaming added adds adding told stating stated reported reporting reports acknowledged");
    private static final Set<String> NOT = Lexicon.words(
            "not no never n't nor neither nobody none without denied denies denying false lie lies untrue");
    private static final Set<String> JOINS = Lexicon.words("and but , instead");

    private CounterStory() {}

    /** Whether the draft tells, behind a denial in its sentence, what is said to have happened instead. */
    public static boolean is(TokenizedText text, Draft draft) {
        return draft.reality == Reality.ACTUAL && Kinds.isViolent(draft.event) && told(text, draft) >= 0;
    }

    /** Such a story is told as having happened, whatever was denied before it, unless it denies something itself ("and said it had not fired"). */
    public static void settle(TokenizedText text, Draft draft) {
        int told = draft.reality == Reality.NEGATED && Kinds.isViolent(draft.event) ? told(text, draft) : -1;
        if (told >= 0 && text.lowers(told, draft.trigger.first()).noneMatch(NOT::contains)) {
            draft.reality = Reality.ACTUAL;
            draft.step(
                    "reality/counter-story",
                    text.quote(draft.trigger.first(), draft.trigger.end()),
                    Reality.ACTUAL.word());
        }
    }

    /** The token of the word that begins the story behind a denial; -1 where the draft's sentence has none before its event word. */
    private static int told(TokenizedText text, Draft draft) {
        boolean denied = false;
        for (int i = draft.first().firstToken(); i < draft.trigger.first(); i++) {
            String word = text.token(i).lower();
            boolean tells = TELLS.contains(word)
                    && i > draft.first().firstToken()
                    && JOINS.contains(text.token(i - 1).lower());
            if (denied && tells) {
                return i;
            }
            denied |= DENIED.contains(word);
        }
        return -1;
    }
}
