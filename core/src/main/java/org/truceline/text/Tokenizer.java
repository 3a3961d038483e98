package org.truceline.text;

import java.util.ArrayList;
import java.util.List;
import org.truceline.text.Token.Kind;

/** Cuts a text into words, numbers and marks. */
final class Tokenizer {

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isSpace(point)) {
                at += Character.charCount(point);
                continue;
            }
            int end;
            Kind kind;
            if (Character.isDigit(point)) {
                end = endOfNumber(text, at);
                kind = end < text.length() && joins(text, end) ? Kind.WORD : Kind.NUMBER;
                if (kind == Kind.WORD) {
                    end = endOfWord(text, end);
                }
            } else if (isWordPart(point)) {
                end = endOfWord(text, at);
                kind = Kind.WORD;
            } else {
                end = at + Character.charCount(point);
                kind = Kind.MARK;
            }
            if (kind == Kind.WORD) {
                int cut = clitic(text, at, end);
                if (cut > at) {
                    add(tokens, text, at, cut, kind);
                    at = cut;
                }
            }
            add(tokens, text, at, end, kind);
            at = end;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String text, int start, int end, Kind kind) {
        tokens.add(Token.of(tokens.size(), start, end, text.substring(start, end), kind));
    }

    /** Where a number runs on into a word: "29-year-old", "2nd-floor", "8pm" but not "19th" and not "90s". */
    private static boolean joins(String text, int end) {
        return text.charAt(end) == '-' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
    }

    private static int endOfNumber(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean inner = (point == ',' || point == '.' || point == ':')
                    && at > start
                    && at + 1 < text.length()
                    && Character.isDigit(text.codePointAt(at + 1))
                    && Character.isDigit(text.codePointBefore(at));
            if (!Character.isDigit(point) && !inner) {
                break;
            }
            at += Character.charCount(point);
        }
        for (String ordinal : List.of("st", "nd", "rd", "th", "s")) {
            int after = at + ordinal.length();
            if (text.regionMatches(true, at, ordinal, 0, ordinal.length())
                    && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)))) {
                return after;
            }
        }
        return at;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int width = Character.charCount(point);
            if (isWordPart(point)) {
                at += width;
            } else if (isInner(point)
                    && at > start
                    && at + width < text.length()
                    && isWordPart(text.codePointAt(at + width))) {
                at += width;
            } else if (point == '.' && isInitialism(text, start, at)) {
                at += width;
            } else {
                break;
            }
        }
        return Math.max(at, Addresses.end(text, start, at));
    }

    /** Whether the point at {@code at} belongs to an initialism that began at {@code start} ("U.S.", "U.N."), as single letters each with a point. */
    private static boolean isInitialism(String text, int start, int at) {
        for (int i = start; i <= at; i++) {
            boolean letter = (i - start) % 2 == 0;
            if (letter ? !Character.isUpperCase(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        boolean first = at == start + 1;
        return !first
                || (at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 1)) && text.charAt(at + 2) == '.');
    }

    /** Where "'s", "'re", "n't" and the like begin in the word, or {@code start} if it has none. */
    private static int clitic(String text, int start, int end) {
        for (int at = end - 2; at > start && at >= end - 3; at--) {
            char c = text.charAt(at);
            if (c == '\'' || c == '’') {
                boolean negation = at - 1 > start
                        && Character.toLowerCase(text.charAt(at - 1)) == 'n'
                        && end - at == 2
                        && Character.toLowerCase(text.charAt(end - 1)) == 't';
                return negation ? at - 1 : at;
            }
        }
        return start;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isInner(int point) {
        return point == '-' || point == '‑' || point == '\'' || point == '’' || point == 'ʼ' || point == '_';
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
