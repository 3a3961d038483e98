package org.truceline.read.linking;

import java.util.Set;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.When;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/**
 * "The 2016 peace agreement", "the resolution of 1999", "the 9 November statement": a time that names a thing by when it was made. It is when the thing was made, not when it was
 * broken, invoked or carried out. A war so named is no time only behind words that set what happened apart from it ("after the 2020 war"): "in the 2020 war" tells when.
 */
final class NamedByTime {

    private static final Set<String> MADE = Lexicon.words(
            "agreement agreements accord accords deal deals pact pacts treaty treaties truce truces ceasefire ceasefires cease-fire armistice armistices protocol protocols "
                    + "memorandum memorandums resolution resolutions constitution constitutions law laws act decree charter convention conventions settlement roadmap declaration "
                    + "referendum statement communique communiqué");
    private static final Set<String> FOUGHT = Lexicon.words(
            "war wars conflict conflicts uprising uprisings revolution revolutions genocide coup coups rebellion invasion massacre massacres");
    private static final Set<String> APART = Lexicon.words("after before following until unlike like");
    private static final Set<String> TEMPORAL =
            Lexicon.words("in on since during until till by at after before through for late early around about");
    private static final Set<String> ENDS = Lexicon.words(
            "the a an of in on at to by for from with and or but that which who was were is are has had have said as after before when while");
    private static final Set<String> SIGNED =
            Lexicon.words("signed reached agreed brokered adopted concluded made struck ratified negotiated mediated");

    /** Words between the time and the noun that it names, at most ("the 2016 Northland peace and unity agreement"). */
    private static final int REACH = 5;

    private final TokenizedText text;

    NamedByTime(TokenizedText text) {
        this.text = text;
    }

    /** Whether {@code time} only names a thing, and {@code draft} is not about the making of it. */
    boolean isNoTimeOf(Draft draft, Name<When> time) {
        int first = text.tokenIndexAt(time.words().start());
        int end = text.tokenIndexAt(time.words().end() - 1) + 1;
        int noun = behind(end);
        if (noun < 0) {
            return !isAbout(draft) && isOfNounBefore(first);
        }
        if (MADE.contains(word(noun))) {
            return !isAbout(draft) && !TEMPORAL.contains(word(first - 1));
        }
        int lead = first - 1;
        while (lead > first - 3 && isArticle(lead)) {
            lead--;
        }
        boolean own = draft.trigger.first() >= first && draft.trigger.first() <= noun;
        return !own && APART.contains(word(lead));
    }

    /** The noun that a time before {@code end} names; -1 where it names none. */
    private int behind(int end) {
        int found = -1;
        for (int i = end; i < Math.min(end + REACH, text.tokens().size()); i++) {
            String word = word(i);
            if ((!text.token(i).isWord() && !word.equals("-")) || ENDS.contains(word)) {
                break;
            }
            if (MADE.contains(word) || FOUGHT.contains(word)) {
                found = i;
            }
        }
        return found;
    }

    /** "The agreement of 2016", "the accords signed in 1999". */
    private boolean isOfNounBefore(int time) {
        int i = time - 1;
        if (word(i).equals("in") && SIGNED.contains(word(i - 1))) {
            i--;
        } else if (!word(i).equals("of")) {
            return false;
        }
        return MADE.contains(word(i - 1)) && !word(i - 1).equals("act");
    }

    private boolean isArticle(int i) {
        return word(i).equals("the") || word(i).equals("a") || word(i).equals("its") || word(i).equals("their");
    }

    private String word(int i) {
        return i < 0 || i >= text.tokens().size() ? "" : text.token(i).lower();
    }

    private static boolean isAbout(Draft draft) {
        return draft.event == Event.AGREEMENT || draft.event == Event.TALKS || draft.event == Event.SANCTION;
    }
}
