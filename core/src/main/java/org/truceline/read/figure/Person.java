package org.truceline.read.figure;

import java.util.Set;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.model.Status;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/**
 * One person whom harm befell, as a noun phrase that gives no number: a name, "his brother", "the driver", "she".
 *
 * @param first index of the phrase's first token
 * @param end index after its last
 * @param anchor index of the first token of the harm word
 */
record Person(Measure measure, int first, int end, Status status, int anchor) {

    private static final Set<String> PRONOUNS = Lexicon.words("he she him her his himself herself");

    LooseFigure figure(TokenizedText text) {
        return new LooseFigure(
                measure,
                Count.exactly(1),
                text.quote(first, end),
                text.quote(first, end),
                status,
                anchor,
                first,
                rule(text));
    }

    private String rule(TokenizedText text) {
        boolean own = end - first == 3 && text.token(first + 1).is("own"); // "his own life"
        if (own || (end - first == 1 && text.token(first).is("self"))) {
            return LooseFigure.PERSON + "self";
        }
        if (end - first == 1 && PRONOUNS.contains(text.token(first).lower())) {
            return text.token(first).lower().endsWith("self")
                    ? LooseFigure.PERSON + "self"
                    : LooseFigure.PERSON + "pronoun";
        }
        return LooseFigure.PERSON + (isNamed(text) ? "name" : "noun");
    }

    /** Whether the phrase is or ends in a name. */
    boolean isNamed(TokenizedText text) {
        Token last = text.token(end - 1);
        boolean noun =
                end - first == 1 && People.WORDS.at(text, first, end) != null; // "Child", where a sentence begins
        return last.isCapitalised() && last.isWord() && !noun && !PRONOUNS.contains(last.lower());
    }
}
