package org.truceline.read.attribution;

import java.util.Arrays;
import java.util.List;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** A text with all that the constructions look at: word classes, sentences and quotations of each token. */
final class Passage {

    /** Words that say nothing by themselves; "US" and "IS" are none of them. */
    private static final int GRAMMAR = WordClass.PRONOUN.bit
            | WordClass.DETERMINER.bit
            | WordClass.PREPOSITION.bit
            | WordClass.CONJUNCTION.bit
            | WordClass.AUXILIARY.bit
            | WordClass.ADVERB.bit;

    final TokenizedText text;
    final List<Token> tokens;
    final List<Quotation> quotations;

    /** Whether the text is all in capitals, so that they tell no names. */
    final boolean capitals;

    private final int[] classes;
    private final int[] sentenceOf;
    private final int[] quotationOf;
    private final CueLexicon lexicon;

    Passage(TokenizedText text, CueLexicon lexicon, WordLists lists) {
        this.text = text;
        this.lexicon = lexicon;
        tokens = text.tokens();
        quotations = Quotations.of(text);
        capitals = isAllCapitals(text.text());
        classes = new int[tokens.size()];
        sentenceOf = new int[tokens.size()];
        quotationOf = new int[tokens.size()];
        Arrays.fill(quotationOf, -1);
        for (int i = 0; i < classes.length; i++) {
            classes[i] = lists.of(tokens.get(i).lower()) & (text.isAcronym(i) ? ~GRAMMAR : ~0);
        }
        for (Sentence sentence : text.sentences()) {
            Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), sentence.index());
        }
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(
                    quotationOf, quotations.get(q).first(), quotations.get(q).end(), q);
        }
    }

    private static boolean isAllCapitals(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        long lower = text.chars().filter(Character::isLowerCase).count();
        return upper > 3 * lower;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The token's form in lower case; empty outside the text. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < classes.length && (classes[i] & wordClass.bit) != 0;
    }

    /** Whether word {@code i} opens a clause about the one before it. */
    boolean isRelative(int i) {
        return word(i).equals("who") || word(i).equals("which");
    }

    boolean isComma(int i) {
        return word(i).equals(",");
    }

    boolean isMark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    /** Whether the token looks like a name: a capital, in a text where capitals tell something, and no function word. */
    boolean isName(int i) {
        return isWord(i)
                && !capitals
                && (tokens.get(i).isCapitalised() || isArticled(tokens.get(i).text()) || isParticle(i))
                && (isTimeInName(i) || (!isFunctionWord(i) && !is(i, WordClass.TIME)));
    }

    /** "al-Assad", "el-Faris". */
    private static boolean isArticled(String text) {
        return text.length() > 4
                && text.charAt(2) == '-'
                && Character.isLowerCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(3));
    }

    /** "Seif al Qalamoni", "Simón de la Rosa": a small word inside a name. */
    private boolean isParticle(int i) {
        boolean small =
                switch (word(i)) {
                    case "al", "el", "bin", "ibn", "abu", "de", "del", "la", "van", "von", "der", "dos", "da" -> true;
                    default -> false;
                };
        return small && isCapital(i - 1) && (isCapital(i + 1) || isCapital(i + 2));
    }

    private boolean isCapital(int i) {
        return isWord(i) && tokens.get(i).isCapitalised() && !isFunctionWord(i);
    }

    /** "Halab Today", "May": words of time that are names as well. */
    private boolean isTimeInName(int i) {
        return switch (word(i)) {
            case "may" -> true;
            case "today", "sun", "morning", "evening", "daily", "times" ->
                i > 0 && isWord(i - 1) && tokens.get(i - 1).isCapitalised() && !isFunctionWord(i - 1);
            default -> false;
        };
    }

    boolean isFunctionWord(int i) {
        return is(i, WordClass.DETERMINER)
                || is(i, WordClass.PRONOUN)
                || is(i, WordClass.PREPOSITION)
                || is(i, WordClass.CONJUNCTION)
                || is(i, WordClass.AUXILIARY)
                || (is(i, WordClass.ADVERB) && !is(i, WordClass.HEAD));
    }

    /** Whether the token is the past or third-person form of a cue and hardly anything else. */
    boolean isCueForm(int i) {
        for (CueLexicon.Entry entry : lexicon.find(word(i))) {
            if (entry.form() == Form.PAST) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capital in the middle of a plain sentence makes the token a name ("Rodi Said"). In headlines every word may have one. */
    boolean isNameByCapital(int i) {
        Sentence sentence = sentence(i);
        if (capitals
                || i == sentence.firstToken()
                || !tokens.get(i).isCapitalised()
                || isQuoted(i - 1)
                || !isWord(i - 1)) {
            return false;
        }
        int small = 0;
        int words = 0;
        for (int k = sentence.firstToken(); k < Math.min(sentence.endToken(), sentence.firstToken() + 40); k++) {
            words += isWord(k) ? 1 : 0;
            small += isWord(k) && !tokens.get(k).isCapitalised() ? 1 : 0;
        }
        return small * 2 > words;
    }

    /** The point of "Mr." or "Gen." before a name. */
    boolean isTitlePoint(int i) {
        return word(i).equals(".")
                && is(i - 1, WordClass.TITLE)
                && isName(i + 1)
                && i > 0
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    Sentence sentence(int token) {
        return text.sentences().get(sentenceOf[token]);
    }

    /** Index of the quotation that holds the token; -1 where none does. */
    int quotationAt(int token) {
        return token < 0 || token >= quotationOf.length ? -1 : quotationOf[token];
    }

    boolean isQuoted(int token) {
        return quotationAt(token) >= 0;
    }

    /** Whether a quotation opens at the token. */
    boolean opensQuotation(int token) {
        int q = quotationAt(token);
        return q >= 0 && quotations.get(q).first() == token;
    }

    /** The quotation whose closing mark the token is; -1 where it is none. */
    int closedAt(int token) {
        int q = quotationAt(token);
        return q >= 0 && quotations.get(q).closed() && quotations.get(q).end() == token + 1 ? q : -1;
    }

    boolean isAdverb(int i) {
        String word = word(i);
        return is(i, WordClass.ADVERB)
                || (word.length() > 4 && word.endsWith("ly") && !isName(i) && !is(i, WordClass.HEAD));
    }

    /** Whether the token ends a sentence or a line of thought: ".", "?", ";" or the end of the text. */
    boolean isStop(int i) {
        return switch (word(i)) {
            case "", ".", "!", "?", ";", "…" -> true;
            default -> false;
        };
    }

    /** Whether the word may introduce a clause that is said: "that", "whether", "how". */
    boolean isComplementizer(int i) {
        return switch (word(i)) {
            case "that", "whether", "if", "how", "why", "what", "when", "where", "who", "which" -> true;
            default -> false;
        };
    }
}
