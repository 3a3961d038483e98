package org.truceline.text;

import java.util.Locale;
import org.truceline.model.Span;

/**
 * A word, number or mark of punctuation.
 *
 * @param index its place in the text's list of tokens
 * @param text as written
 * @param lower in lower case, with straight apostrophes and plain hyphens: the form that rules look at
 */
public record Token(int index, int start, int end, String text, String lower, Kind kind) {

    /** What kind of token it is. */
    public enum Kind {
        /** Letters, with inner hyphens, apostrophes and digits ("Nagorno-Karabakh", "Mi-8"). */
        WORD,
        /** Digits, with inner commas, points and colons ("1,500", "3.5", "20:00"), ordinal endings ("19th") included. */
        NUMBER,
        /** Anything else, one character each. */
        MARK
    }

    static Token of(int index, int start, int end, String text, Kind kind) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‑', '-')
                .replace('–', '-');
        return new Token(index, start, end, text, lower, kind);
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether it is made of letters. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a number in digits. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether its first letter is a capital; in a text all in capitals that says nothing. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is {@code form}, given in lower case. */
    public boolean is(String form) {
        return lower.equals(form);
    }

    @Override
    public String toString() {
        return text;
    }
}
