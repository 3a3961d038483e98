package org.truceline.read.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Status;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Noun phrases for one known person: a name, a definite or possessive phrase, a pronoun. */
final class PersonPhrases {

    static final Set<String> DEFINITE = Lexicon.words("the his her their its our my your this that 's");
    static final Set<String> INDEFINITE = Lexicon.words("a an another one some any no each every");
    private static final Set<String> SUBJECTS = Lexicon.words("he she");
    private static final Set<String> OBJECTS = Lexicon.words("him himself herself themself");
    static final Set<String> PREPOSITIONS =
            Lexicon.words("of in from at with on near outside inside behind for identified");
    static final Set<String> STOPS = Lexicon.words(
            "; : said says say told that when after before while as and but or because if where which whom whose was"
                    + " were is are has have had , ( \" “ ” —");
    private static final Set<String> PARTS_OF_PLACES = Lexicon.words(
            "downtown central northern southern eastern western north south east west suburban nearby rural northeast"
                    + " northwest southeast southwest");
    private static final Set<String> PLURALS = Lexicon.words(
            "people other children police personnel staff crew dead wounded injured elderly displaced them whom family"
                    + " couple public life death murder killing homicide fatality casualty injury body corpse soul");
    private static final Set<String> HARMED = Lexicon.words(
            "killed wounded injured shot hurt stabbed beat struck hit attacked murdered executed assassinated abducted kidnapped detained arrested");
    static final int REACH = 7;
    private static final int FAR = 16;

    private final TokenizedText text;
    private final Sentence sentence;
    private final ProperNames names;

    PersonPhrases(TokenizedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.names = new ProperNames(text, sentence);
    }

    /** A phrase for one person. */
    record Phrase(int first, int end, Status status) {}

    /** The subject whose last token, with all that belongs to it, is {@code at}: "the owner of the bar", "Ivanov, 39,", "the man who". */
    @Nullable Phrase endingAt(int at) {
        int last = at;
        if (last > sentence.firstToken() && text.token(last).is("who")) {
            last--;
        }
        if (last > sentence.firstToken()
                && (text.token(last).is(",") || text.token(last).is(")"))) {
            last = beforeApposition(last);
        }
        while (last > sentence.firstToken() + 1
                && text.token(last).isNumber()
                && text.token(last - 1).is(",")) {
            last -= 2; // "Ivanov, 39, of Homs,"
        }
        if (last < sentence.firstToken()) {
            return null;
        }
        Phrase direct = directly(last);
        if (direct != null || isIndefinite(last)) {
            return direct;
        }
        for (int i = last; i > sentence.firstToken() && i > last - FAR; i--) {
            String word = text.token(i).lower();
            if (STOPS.contains(word)) {
                return null;
            }
            if (PREPOSITIONS.contains(word)) {
                Phrase head = directly(i - 1);
                if (head != null || isIndefinite(i - 1)) {
                    return head;
                }
            }
        }
        return null;
    }

    /** The token before an apposition that the mark at {@code close} ends: ", 39,", ", a father of two,", "(39)"; else the token before the mark. */
    int beforeApposition(int close) {
        String open = text.token(close).is(")") ? "(" : ",";
        for (int i = close - 1; i > sentence.firstToken() && i > close - FAR; i--) {
            if (text.token(i).is(open)) {
                return i - 1;
            }
            if (text.token(i).is(";")) {
                break;
            }
        }
        return close - 1;
    }

    /** The index after an apposition that begins at {@code at}: ", 39,"; else {@code at}. */
    int afterApposition(int at) {
        boolean age = at + 2 < sentence.endToken()
                && text.token(at).is(",")
                && text.token(at + 1).isNumber()
                && text.token(at + 2).is(",");
        if (age) {
            return at + 3;
        }
        boolean last = at + 2 < sentence.endToken()
                && text.token(at).is(",")
                && text.token(at + 1).isNumber()
                && text.token(at + 2).is("and");
        return last ? at + 2 : at;
    }

    /** The phrase that ends with token {@code last}. */
    @Nullable Phrase directly(int last) {
        if (last < sentence.firstToken()) {
            return null;
        }
        Token token = text.token(last);
        if (SUBJECTS.contains(token.lower())) {
            return new Phrase(last, last + 1, Status.UNSPECIFIED);
        }
        People.Kind kind = singular(last);
        if (kind != null) {
            int first = determiner(last);
            return first < 0 || INDEFINITE.contains(text.token(first).lower())
                    ? null
                    : new Phrase(first, last + 1, kind.status());
        }
        return name(last);
    }

    /** Whether an indefinite phrase for one person ("a nurse") ends with token {@code last}. */
    boolean isIndefinite(int last) {
        if (singular(last) == null) {
            return false;
        }
        int first = determiner(last);
        return first >= 0 && INDEFINITE.contains(text.token(first).lower());
    }

    /** What the singular noun or age whose last token is {@code last} counts; null where it is none of a person. */
    People.@Nullable Kind singular(int last) {
        Token token = text.token(last);
        if (Ages.endsAt(text, last + 1, sentence.firstToken())) {
            return People.Kind.PERSON;
        }
        boolean plural = (token.lower().endsWith("s") && !token.lower().endsWith("ss"))
                || token.lower().endsWith("men")
                || PLURALS.contains(token.lower());
        if (plural || !token.isWord()) {
            return null;
        }
        for (int first = last; first >= sentence.firstToken() && first > last - 3; first--) {
            Hit<People.Kind> hit = People.WORDS.at(text, first, last + 1);
            if (hit != null && hit.end() == last + 1) {
                return hit.value().isPeople() ? hit.value() : null;
            }
        }
        return null;
    }

    /** The determiner of the noun phrase that ends with {@code last}; −1 where it has none nearby. */
    private int determiner(int last) {
        for (int i = last - 1; i >= sentence.firstToken() && i > last - REACH; i--) {
            String word = text.token(i).lower();
            if (word.equals("'s")) {
                Phrase owner = directly(i - 1);
                return owner == null ? i : owner.first();
            }
            if (DEFINITE.contains(word) || INDEFINITE.contains(word)) {
                return i;
            }
            boolean inside =
                    text.token(i).isWord() || word.equals("-") || text.token(i).isNumber();
            if (!inside || STOPS.contains(word) || PREPOSITIONS.contains(word) || isVerb(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "A bomber killed the photographer": behind a noun, a word for harm is a verb; behind an article ("the wounded man") it belongs to the phrase. */
    private boolean isVerb(int at) {
        if (!HARMED.contains(text.token(at).lower()) || at == sentence.firstToken()) {
            return false;
        }
        String before = text.token(at - 1).lower();
        return !DEFINITE.contains(before) && !INDEFINITE.contains(before) && !before.endsWith("ly");
    }

    /** The name that ends with token {@code last}, with the title or noun before it. */
    private @Nullable Phrase name(int last) {
        int first = names.first(last);
        if (first < 0) {
            return null;
        }
        int lead = first - 1;
        while (lead > sentence.firstToken()
                && PARTS_OF_PLACES.contains(text.token(lead).lower())) {
            lead--;
        }
        String before = lead >= sentence.firstToken() ? text.token(lead).lower() : "";
        boolean place = PREPOSITIONS.contains(before) || (DEFINITE.contains(before) && !before.equals("'s"));
        if (place || INDEFINITE.contains(before)) {
            return null; // "the Pentagon", "in Hama"
        }
        People.Kind title = first > sentence.firstToken() ? singular(first - 1) : null;
        return new Phrase(first, last + 1, title == null ? names.ranked(first, last + 1) : title.status());
    }

    /** The object that begins with token {@code at}. */
    @Nullable Phrase startingAt(int at) {
        if (at >= sentence.endToken()) {
            return null;
        }
        String word = text.token(at).lower();
        if (OBJECTS.contains(word)) {
            return new Phrase(at, at + 1, Status.UNSPECIFIED);
        }
        if (INDEFINITE.contains(word) || word.equals("'s")) {
            return null;
        }
        if (DEFINITE.contains(word)) {
            Phrase phrase = nounFrom(at, at + 1);
            boolean alone = phrase == null && word.equals("her") && names.endsHere(at + 1);
            return alone ? new Phrase(at, at + 1, Status.UNSPECIFIED) : phrase;
        }
        int age = Ages.end(text, at, sentence.endToken());
        if (age > 0) {
            Phrase aged = nounFrom(at, age);
            boolean named = aged == null && age < sentence.endToken() && names.isName(age);
            return named ? nameFrom(at, age, People.Kind.PERSON) : aged; // "12-year-old Omar Hadi"
        }
        Hit<People.Kind> title = names.isName(at) ? null : People.WORDS.at(text, at, sentence.endToken());
        if (title != null && title.end() < sentence.endToken() && names.isName(title.end())) {
            return singular(title.end() - 1) == null ? null : nameFrom(at, title.end(), title.value());
        }
        return names.isName(at) ? nameFrom(at, at, People.Kind.PERSON) : null;
    }

    /** A name from token {@code from}, or the possession of somebody so named. */
    private @Nullable Phrase nameFrom(int first, int from, People.Kind kind) {
        int end = names.end(from);
        if (end < 0) {
            return null;
        }
        if (end < sentence.endToken() && text.token(end).is("'s")) {
            return nounFrom(first, end + 1);
        }
        Status status = kind.status() == Status.UNSPECIFIED ? names.ranked(from, end) : kind.status();
        return names.endsHere(end) ? new Phrase(first, end, status) : null;
    }

    /** A singular noun of a person within reach of {@code from}, with the name behind it. */
    private @Nullable Phrase nounFrom(int first, int from) {
        int headEnd = -1;
        People.Kind kind = null;
        int i = from;
        while (i < sentence.endToken() && i < from + REACH) {
            int age = Ages.end(text, i, sentence.endToken());
            if (age > 0) {
                headEnd = age;
                kind = People.Kind.PERSON;
                i = age;
                continue;
            }
            Hit<People.Kind> hit = People.WORDS.at(text, i, sentence.endToken());
            if (hit != null) {
                if (!hit.value().isPeople()) {
                    return null;
                }
                headEnd = hit.end();
                kind = hit.value();
                i = hit.end();
                continue;
            }
            String word = text.token(i).lower();
            boolean inside = text.token(i).isWord()
                    && !STOPS.contains(word)
                    && !PREPOSITIONS.contains(word)
                    && !(headEnd > 0 && ProperNames.AFTER.contains(word));
            if (!inside || (headEnd > 0 && !names.isName(i))) {
                break;
            }
            if (headEnd > 0) {
                headEnd = i + 1;
            }
            i++;
        }
        if (headEnd < 0 || kind == null) {
            return null;
        }
        boolean named = names.isName(headEnd - 1);
        return named || singular(headEnd - 1) != null ? new Phrase(first, headEnd, kind.status()) : null;
    }
}
