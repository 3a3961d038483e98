package org.truceline.read.event;

import java.util.Set;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Tells event words that only describe a noun ("the besieged suburb", "displaced families") from those that tell something. */
final class TriggerFilter {

    private static final Set<String> BEFORE_ADJECTIVE = Lexicon.words(
            "the a an this that these those its their his her our in of to on from for with by and many some several other all near into inside around at against between "
                    + "'s recently newly long more most internally government-held rebel-held opposition-held heavily");
    private static final Set<String> AFTER_VERB = Lexicon.words(
            "by in on at to from for with since the a an his her its their and or , . ; : ) near after before when while during as against over of that who which him them it this "
                    + "off out up down into inside under by several at all more some many two three four five six seven eight nine ten dozens hundreds");

    private static final Set<String> GERUNDS = Lexicon.words("of by for from");

    private TriggerFilter() {}

    static boolean isAdjective(TokenizedText text, Sentence sentence, int first, int end) {
        if (end - first != 1 || first == sentence.firstToken() || end >= sentence.endToken()) {
            return false;
        }
        String word = text.token(first).lower();
        boolean participle =
                word.endsWith("ed") || word.equals("stolen") || word.endsWith("ing") || word.equals("fallen");
        Token next = text.token(end);
        if (word.endsWith("ing")
                && GERUNDS.contains(text.token(first - 1).lower())
                && Character.isUpperCase(next.text().charAt(0))) {
            return false; // "accused of shelling Heneyda"
        }
        return participle
                && BEFORE_ADJECTIVE.contains(text.token(first - 1).lower())
                && next.isWord()
                && !AFTER_VERB.contains(next.lower());
    }
}
