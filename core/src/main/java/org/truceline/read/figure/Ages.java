package org.truceline.read.figure;

import java.util.Set;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Ages: "14-year-old", "3 month old", "Ivanov, 39,", "aged 12". They describe a person and count nobody. */
final class Ages {

    private static final Set<String> UNITS = Lexicon.words("year years yr yrs month months week weeks day days");
    private static final Set<String> OLD =
            Lexicon.words("year-old years-old yr-old month-old months-old week-old day-old y/o yo");
    private static final Set<String> AGED = Lexicon.words("aged age ages");
    private static final Set<String> AFTER = Lexicon.words(", . ) ; was is has who and");
    private static final Set<String> ONE_PERSON = Lexicon.words(
            "boy girl child son daughter toddler baby brother sister nephew niece grandson granddaughter kid student pupil victim");
    private static final int YOUNGEST = 11;
    private static final int OLDEST = 110;

    private Ages() {}

    /** The index after an age that begins at token {@code at}, before {@code limit}; −1 where none does. */
    static int end(TokenizedText text, int at, int limit) {
        if (at >= limit || !Character.isLetterOrDigit(text.token(at).lower().charAt(0))) {
            return -1;
        }
        String first = text.token(at).lower();
        if (first.endsWith("-year-old") || first.endsWith("-month-old")) {
            return at + 1;
        }
        int unit = skipHyphen(text, at + 1, limit);
        if (unit >= limit) {
            return -1;
        }
        if (OLD.contains(text.token(unit).lower())) {
            return unit + 1;
        }
        if (unit + 2 < limit
                && text.token(unit).is("y")
                && text.token(unit + 1).is("/")
                && text.token(unit + 2).is("o")) {
            return unit + 3;
        }
        int old = skipHyphen(text, unit + 1, limit);
        boolean parts = UNITS.contains(text.token(unit).lower())
                && old < limit
                && text.token(old).is("old");
        return parts ? old + 1 : -1;
    }

    /** Whether an age ends before token {@code end}. */
    static boolean endsAt(TokenizedText text, int end, int start) {
        String last = end > start ? text.token(end - 1).lower() : "";
        return OLD.contains(last) || last.endsWith("-year-old") || (last.equals("old") && end - 2 >= start);
    }

    /** Whether the number at token {@code first} is somebody's age, set off by commas or brackets or after "aged". */
    static boolean isAge(TokenizedText text, Sentence sentence, int first, int end) {
        if (end(text, first, sentence.endToken()) > 0) {
            return true;
        }
        Token number = text.token(first);
        if (first <= sentence.firstToken() || end - first > 1 || !number.isNumber()) {
            return false;
        }
        String before = text.token(first - 1).lower();
        if (AGED.contains(before)) {
            return true;
        }
        boolean of = end + 1 < sentence.endToken()
                && (text.token(end).is("of") || text.token(end).is("from"))
                && (text.token(end + 1).isNumber()
                        || text.token(end + 1).isCapitalised()); // "Ruiz, 17, of Homs" without the comma
        boolean setOff = (before.equals(",") || before.equals("("))
                && (end == sentence.endToken()
                        || of
                        || AFTER.contains(text.token(end).lower())) // a headline ends with "Ruiz, 17"
                && first - 2 >= sentence.firstToken();
        boolean fullName = first - 3 >= sentence.firstToken()
                && text.token(first - 3).isWord()
                && text.token(first - 3).isCapitalised()
                && end < sentence.endToken()
                && text.token(end).is(",")
                && number.text().length() < 3;
        return setOff && (isOld(number) || fullName || isOnePerson(text, first - 2)) && isPerson(text, first - 2);
    }

    /** "Girl, 6, hurt": a singular noun for a person, whose age any number is. */
    private static boolean isOnePerson(TokenizedText text, int at) {
        People.Kind kind = kind(text, at);
        return kind != null
                && kind.isPeople()
                && ONE_PERSON.contains(text.token(at).lower());
    }

    private static boolean isOld(Token number) {
        if (number.text().length() > 3) {
            return false;
        }
        int years = 0;
        for (int i = 0; i < number.text().length(); i++) {
            years = 10 * years + Character.digit(number.text().charAt(i), 10);
        }
        return years >= YOUNGEST && years <= OLDEST;
    }

    private static boolean isPerson(TokenizedText text, int at) {
        People.Kind kind = kind(text, at);
        return (kind != null && kind.isPeople())
                || (text.token(at).isWord() && text.token(at).isCapitalised());
    }

    private static People.@org.jspecify.annotations.Nullable Kind kind(TokenizedText text, int at) {
        Phrases.Hit<People.Kind> hit = People.WORDS.at(text, at, at + 1);
        return hit == null ? null : hit.value();
    }

    private static int skipHyphen(TokenizedText text, int at, int limit) {
        return at < limit && text.token(at).is("-") ? at + 1 : at;
    }
}
