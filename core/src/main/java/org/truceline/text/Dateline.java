package org.truceline.text;

/** "PORT SUDAN, 12 May 2023 (Agency) -" before the first words of a report: where and when it was written, not what it tells. */
public final class Dateline {

    /** A dateline has so many tokens at most. */
    private static final int LONGEST = 14;

    private Dateline() {}

    /** Index of the token at which the sentence begins behind its dateline; its first token where it has none. */
    public static int end(TokenizedText text, Sentence sentence) {
        int first = sentence.firstToken();
        boolean day = false;
        boolean comma = false;
        boolean small = false;
        for (int i = first; i < Math.min(first + LONGEST, sentence.endToken()); i++) {
            Token token = text.token(i);
            boolean bracket = i > first && text.token(i - 1).is(")");
            if (i > first && isDash(token)) {
                boolean capitals = isCapitals(text.token(first).text());
                boolean shouted = capitals
                        && isCapitals(text.token(Math.min(i + 1, sentence.endToken() - 1))
                                .text());
                return (bracket && (capitals || day))
                                || (day && comma && !shouted)
                                || (capitals && day && comma)
                                || (capitals && !shouted && !small)
                        ? i + 1
                        : first;
            }
            day |= token.isNumber();
            comma |= token.is(",");
            small |= token.isWord() && !isCapitals(token.text());
            boolean mark = token.is(",") || token.is(".") || token.is("/") || token.is("(") || token.is(")");
            boolean name = token.isWord()
                    && (token.isCapitalised()
                            || Character.isUpperCase(token.text().codePointAt(0)));
            if (!mark && !name && !token.isNumber()) {
                return first;
            }
        }
        return first;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—") || token.is("--");
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }
}
