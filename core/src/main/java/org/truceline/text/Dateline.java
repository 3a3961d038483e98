package org.truceline.text;

import java.util.Set;

/**
 * "PORT SUDAN, 12 May 2023 (Agency) -" before the first words of a report: where and when it was written, not what it tells. It ends with a dash, behind a day also with a colon, and with
 * its bracket where it is in capitals or holds a day ("Goma, June 12 (PA) Rebels left").
 */
public final class Dateline {

    /** A dateline has so many tokens at most. */
    private static final int LONGEST = 14;

    private static final Set<String> MONTHS =
            Set.of(("january february march april may june july august september october november december "
                            + "jan feb mar apr jun jul aug sep sept oct nov dec")
                    .split(" ", -1));

    private Dateline() {}

    /** Index of the token at which the sentence begins behind its dateline; its first token where it has none. */
    public static int end(TokenizedText text, Sentence sentence) {
        int first = sentence.firstToken();
        boolean day = false;
        boolean comma = false;
        boolean small = false;
        boolean month = false;
        for (int i = first; i < Math.min(first + LONGEST, sentence.endToken()); i++) {
            Token token = text.token(i);
            boolean bracket = i > first && text.token(i - 1).is(")");
            boolean capitals = isCapitals(text.token(first).text());
            boolean shouted = capitals && isShouted(text, sentence, i + 1);
            if (token.is(":") && month && day && (comma || capitals)) {
                return shouted ? first : Math.min(i + 1, sentence.endToken() - 1);
            }
            if (bracket && !isDash(token) && token.isCapitalised() && ((capitals && !shouted) || (month && day))) {
                return i;
            }
            if (i > first && isDash(token)) {
                if (month && text.token(first).isNumber()) {
                    return i + 1; // "12 June 2019 -"
                }
                return (bracket && (capitals || day))
                                || (day && comma && !shouted)
                                || (capitals && day && comma)
                                || (capitals && !shouted && !small)
                        ? i + 1
                        : first;
            }
            day |= token.isNumber();
            month |= MONTHS.contains(token.lower());
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

    /** Whether the words from {@code from} on are in capitals too, beyond names like "UN" or "M23". */
    private static boolean isShouted(TokenizedText text, Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 5, sentence.endToken()); i++) {
            Token token = text.token(i);
            if (token.isWord() && !isCapitals(token.text()) && token.text().length() > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—") || token.is("--");
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }
}
