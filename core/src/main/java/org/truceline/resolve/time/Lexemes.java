package org.truceline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** A text as time rules see it, in lexemes. */
final class Lexemes {

    private static final Lexeme END = new Lexeme(0, 0, "", false, -1, List.of(), -1);

    /** Written with a point; without one they must stand beside a number. */
    private static final Set<String> ABBREVIATED = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    private final String text;
    private final List<Lexeme> all;
    private final boolean capitals;

    private Lexemes(String text, List<Lexeme> all, boolean capitals) {
        this.text = text;
        this.all = all;
        this.capitals = capitals;
    }

    static Lexemes of(TokenizedText text) {
        List<Lexeme> all = new ArrayList<>(text.tokens().size() + 32);
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = text.tokensOf(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                i = add(all, tokens, i, sentence.index());
            }
        }
        return new Lexemes(text.text(), all, allCapitals(text.text()));
    }

    /** Adds what begins at token {@code i} and returns the last token used. */
    private static int add(List<Lexeme> all, List<Token> tokens, int i, int sentence) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (lower.equals("a.m.") || lower.equals("p.m.") || lower.equals("a.m") || lower.equals("p.m")) {
            all.add(lexeme(token.start(), token.end(), lower.charAt(0) + "m", true, sentence));
            return i;
        }
        if ((lower.equals("a") || lower.equals("p")) && isAt(tokens, i + 1, ".") && isAt(tokens, i + 2, "m")) {
            int last = isAt(tokens, i + 3, ".") ? i + 3 : i + 2;
            all.add(lexeme(token.start(), tokens.get(last).end(), lower + "m", true, sentence));
            return last;
        }
        if (ABBREVIATED.contains(lower)
                && isAt(tokens, i + 1, ".")
                && tokens.get(i + 1).start() == token.end()) {
            all.add(lexeme(token.start(), tokens.get(i + 1).end(), lower, token.isCapitalised(), sentence));
            return i + 1;
        }
        if (token.isWord() && lower.indexOf('-') > 0 && partsAreOfTime(lower)) {
            split(all, token, sentence);
        } else {
            all.add(lexeme(token.start(), token.end(), lower, token.isCapitalised(), sentence));
        }
        return i;
    }

    private static boolean isAt(List<Token> tokens, int i, String form) {
        return i < tokens.size() && tokens.get(i).is(form);
    }

    private static boolean partsAreOfTime(String lower) {
        int from = 0;
        while (from <= lower.length()) {
            int to = lower.indexOf('-', from);
            to = to < 0 ? lower.length() : to;
            if (to > from
                    && (Character.isDigit(lower.charAt(from))
                            || Lexicon.english().knows(lower.substring(from, to)))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static void split(List<Lexeme> all, Token token, int sentence) {
        String lower = token.lower();
        int from = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || lower.charAt(at) == '-') {
                if (at > from) {
                    boolean capital = Character.isUpperCase(token.text().charAt(from));
                    all.add(lexeme(
                            token.start() + from, token.start() + at, lower.substring(from, at), capital, sentence));
                }
                if (at < lower.length()) {
                    all.add(lexeme(token.start() + at, token.start() + at + 1, "-", false, sentence));
                }
                from = at + 1;
            }
        }
    }

    private static Lexeme lexeme(int start, int end, String lower, boolean capitalised, int sentence) {
        return new Lexeme(
                start, end, lower, capitalised, number(lower), Lexicon.english().senses(lower), sentence);
    }

    /** The number that digits give, whatever ending they have ("19th", "1990s"); -1 where it is none or too long. */
    private static int number(String lower) {
        int digits = 0;
        int number = 0;
        while (digits < lower.length() && lower.charAt(digits) >= '0' && lower.charAt(digits) <= '9') {
            if (digits > 7) {
                return -1;
            }
            number = number * 10 + lower.charAt(digits++) - '0';
        }
        return digits == 0 || lower.length() - digits > 2 || lower.indexOf('.') >= 0 || lower.indexOf(',') >= 0
                ? -1
                : number;
    }

    private static boolean allCapitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < Math.min(text.length(), 2000); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 4 * lower;
    }

    int size() {
        return all.size();
    }

    /** The lexeme at {@code index}; an empty one outside the text. */
    Lexeme at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : END;
    }

    /** Whether the text is all in capitals, so that a capital letter says nothing. */
    boolean capitals() {
        return capitals;
    }

    String text() {
        return text;
    }

    /** Whether lexeme {@code index} stands in the same sentence as {@code other}. */
    boolean together(int index, int other) {
        return at(index).sentence() == at(other).sentence() && at(index).sentence() >= 0;
    }

    /** Whether lexeme {@code index} follows the one before it with nothing between. */
    boolean attached(int index) {
        return index > 0
                && index < all.size()
                && at(index - 1).end() == at(index).start();
    }

    boolean isWord(int index, Set<String> words) {
        return words.contains(at(index).lower());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
