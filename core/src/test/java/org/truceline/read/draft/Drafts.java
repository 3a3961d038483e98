package org.truceline.read.draft;

import org.truceline.model.Event;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.read.event.Trigger;
import org.truceline.text.TokenizedText;

/** Drafts and quotes of a text by the words that they stand at, for tests. */
public final class Drafts {

    private Drafts() {}

    /** A happening told by the first {@code word} of the text. */
    public static Draft of(TokenizedText text, Event event, String word) {
        return of(text, event, word, Reality.ACTUAL);
    }

    /** The same, told to be real or not. */
    public static Draft of(TokenizedText text, Event event, String word, Reality reality) {
        return of(text, event, text.tokenIndexAt(quote(text, word).start()), reality);
    }

    /** A happening told by the token {@code word}. */
    public static Draft of(TokenizedText text, Event event, int word, Reality reality) {
        return new Draft(
                event,
                new Trigger(event, Trigger.Strength.STRONG, word, word + 1, "a rule"),
                reality,
                text.sentenceAt(text.token(word).start()).orElseThrow());
    }

    /** The first such words of the text. */
    public static Quote quote(TokenizedText text, String words) {
        int at = text.text().indexOf(words);
        return Quote.of(text.text(), at, at + words.length());
    }
}
