package org.truceline.read.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Status;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Words of a headline for one person, which stand there without an article: "Boy, 14, killed", "shoots grandfather". */
final class HeadlinePersons {

    private static final Set<String> CLAUSE_MARKS = Lexicon.words(", ; : – — & ‘ “ '");
    private static final int HEADLINE_NOUN = 5;

    private final TokenizedText text;
    private final Sentence sentence;
    private final PersonPhrases phrases;

    HeadlinePersons(TokenizedText text, Sentence sentence, PersonPhrases phrases) {
        this.text = text;
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** The subject that ends at {@code at} where a sentence opens with a bare noun, as headlines do: "Boy, 14, killed", "Norfolk woman dies". */
    PersonPhrases.@Nullable Phrase opening(int at) {
        int last = at;
        if (last > sentence.firstToken() && text.token(last).is("who")) {
            last--;
        }
        if (last > sentence.firstToken() && text.token(last).is(",")) {
            last = phrases.beforeApposition(last);
        }
        if (last < sentence.firstToken() || last - sentence.firstToken() > PersonPhrases.REACH) {
            return null;
        }
        People.Kind kind = phrases.singular(last);
        for (int i = sentence.firstToken(); kind != null && i <= last; i++) {
            String word = text.token(i).lower();
            boolean inside = text.token(i).isWord() || text.token(i).isNumber() || word.equals("-");
            if (!inside
                    || PersonPhrases.STOPS.contains(word)
                    || PersonPhrases.DEFINITE.contains(word)
                    || PersonPhrases.INDEFINITE.contains(word)) {
                return null;
            }
        }
        return kind == null ? null : new PersonPhrases.Phrase(sentence.firstToken(), last + 1, kind.status());
    }

    /** The bare noun that ends with {@code last} where a clause of a headline begins with it: "two hurt, suspect dead", "man, woman killed". */
    PersonPhrases.@Nullable Phrase inHeadline(int last) {
        People.Kind kind = last < sentence.firstToken() ? null : phrases.singular(last);
        if (kind == null) {
            return null;
        }
        int first = last;
        while (first > sentence.firstToken()
                && last - first < HEADLINE_NOUN
                && !CLAUSE_MARKS.contains(text.token(first - 1).lower())) {
            first--;
            String word = text.token(first).lower();
            boolean inside = text.token(first).isWord() || text.token(first).isNumber() || word.equals("-");
            if (!inside
                    || PersonPhrases.STOPS.contains(word)
                    || PersonPhrases.DEFINITE.contains(word)
                    || PersonPhrases.INDEFINITE.contains(word)) {
                return null;
            }
        }
        boolean clause = first == sentence.firstToken()
                || CLAUSE_MARKS.contains(text.token(first - 1).lower());
        return clause ? new PersonPhrases.Phrase(first, last + 1, kind.status()) : null;
    }

    /** The bare noun that a headline's verb has for its object, from {@code at}: "shoots grandfather", "kills teen girl". */
    PersonPhrases.@Nullable Phrase bareObject(int at) {
        if (at < sentence.endToken() && text.token(at).is("self")) {
            return new PersonPhrases.Phrase(at, at + 1, Status.UNSPECIFIED);
        }
        for (int last = at; last < Math.min(sentence.endToken(), at + HEADLINE_NOUN); last++) {
            if (!text.token(last).isWord()
                    || PersonPhrases.STOPS.contains(text.token(last).lower())) {
                return null;
            }
            People.Kind kind = phrases.singular(last);
            boolean ends = last + 1 >= sentence.endToken()
                    || !text.token(last + 1).isWord()
                    || PersonPhrases.PREPOSITIONS.contains(text.token(last + 1).lower())
                    || PersonPhrases.STOPS.contains(text.token(last + 1).lower());
            if (kind != null && ends) {
                return new PersonPhrases.Phrase(at, last + 1, kind.status());
            }
        }
        return null;
    }
}
