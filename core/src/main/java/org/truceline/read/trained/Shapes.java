package org.truceline.read.trained;

import java.util.List;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** How words are written, which the uncased pieces do not tell: the encoder's second input. */
final class Shapes {

    static final byte UNTOLD = 0;
    static final byte LOWER = 1;
    static final byte CAPITAL = 2;
    static final byte CAPITALS = 3;
    static final byte MIXED = 4;
    static final byte DIGIT = 5;
    static final byte MARK = 6;

    /** A sentence with this many words in capitals, and this share of its words, is in capitals: there they tell nothing. */
    private static final int LEAST_CAPITALS = 3;

    private static final double SHARE_OF_CAPITALS = 0.6;

    private Shapes() {}

    /** The shape of every word of the text. */
    static byte[] of(TokenizedText text) {
        byte[] shapes = new byte[text.tokens().size()];
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = text.tokensOf(sentence);
            boolean untold = isInCapitals(tokens);
            for (Token token : tokens) {
                byte shape = of(token.text());
                shapes[token.index()] = untold && shape != DIGIT && shape != MARK ? UNTOLD : shape;
            }
        }
        return shapes;
    }

    private static boolean isInCapitals(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.text().codePoints().filter(Character::isLetter).count() >= 2) {
                words++;
                capitals +=
                        token.text().codePoints().filter(Character::isLetter).allMatch(Shapes::isUpper) ? 1 : 0;
            }
        }
        return capitals >= LEAST_CAPITALS && capitals >= SHARE_OF_CAPITALS * words;
    }

    private static byte of(String word) {
        int upper = 0;
        int lower = 0;
        int letters = 0;
        boolean upperFirst = false;
        for (int at = 0; at < word.length(); ) {
            int point = word.codePointAt(at);
            if (Character.isDigit(point)) {
                return DIGIT;
            }
            if (Character.isLetter(point)) {
                boolean isUpper = isUpper(point);
                upperFirst |= letters == 0 && isUpper;
                upper += isUpper ? 1 : 0;
                lower += Character.isLowerCase(point) ? 1 : 0;
                letters++;
            }
            at += Character.charCount(point);
        }
        if (letters == 0) {
            return MARK;
        }
        if (upper == 0) {
            return lower == 0 ? UNTOLD : LOWER;
        }
        if (upper == letters && letters > 1) {
            return CAPITALS;
        }
        return upperFirst && upper == 1 ? CAPITAL : MIXED;
    }

    private static boolean isUpper(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }
}
