package org.truceline.resolve.time;

import java.util.List;

/**
 * A piece of text as time rules see it: a token, a part of a hyphenated one ("mid", "-", "November"), or an abbreviation with its points ("a.m.", "Sept.").
 *
 * @param lower in lower case, without the points of an abbreviation
 * @param number the number written in digits, ordinal endings left out; -1 where it is none
 * @param senses the classes of the lexicon that it belongs to
 * @param sentence the index of its sentence
 */
record Lexeme(int start, int end, String lower, boolean capitalised, int number, List<Sense> senses, int sentence) {

    /** That a word belongs to a class, and its value there (month 9). */
    record Sense(String kind, int value, boolean onlyCapitalised) {}

    static final int NONE = Integer.MIN_VALUE;

    /** Its value in a class, or {@link #NONE}. */
    int value(String kind) {
        for (Sense sense : senses) {
            if (sense.kind.equals(kind) && (capitalised || !sense.onlyCapitalised)) {
                return sense.value;
            }
        }
        return NONE;
    }

    boolean is(String kind) {
        return value(kind) != NONE;
    }

    boolean isNumber() {
        return number >= 0;
    }

    /** Whether it is a number with an ordinal ending. */
    boolean isOrdinalNumber() {
        return number >= 0 && !Character.isDigit(lower.charAt(lower.length() - 1)) && !lower.endsWith("s");
    }

    /** Whether it is an abbreviation with its point. */
    boolean isPointed() {
        return end - start > lower.length();
    }

    /** Whether it is a plain row of digits. */
    boolean isDigits() {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < '0' || lower.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
