package org.truceline.read.place;

import org.truceline.text.TokenizedText;

/**
 * What words stand before, behind and between, told so roughly that it holds no name: closed words as they are, others by their shape.
 *
 * @param eventFirst index of the event word's first token
 * @param eventEnd index after its last
 */
record Surroundings(TokenizedText text, int eventFirst, int eventEnd) {

    /** The word before the phrase, articles aside. */
    String leader(Spot spot) {
        int at = spot.first() - 1;
        while (at >= spot.sentence().firstToken()
                && PlaceWords.isDeterminer(text.token(at).lower())) {
            at--;
        }
        return shape(at, spot.sentence().firstToken() - 1);
    }

    /** What stands at a token; {@code outside} is the first token that is not looked at. */
    String shape(int at, int outside) {
        if (at == outside || at < 0 || at >= text.tokens().size()) {
            return "^";
        }
        if (at >= eventFirst && at < eventEnd) {
            return "EVENT";
        }
        String word = text.token(at).lower();
        if (text.token(at).isNumber()) {
            return "#";
        }
        if (!text.token(at).isWord()) {
            return word;
        }
        boolean grammar = PlaceWords.leads(word) || PlaceWords.isClosed(word) || PlaceWords.isDeterminer(word);
        return grammar && !text.isAcronym(at) ? word : word.endsWith("ed") || word.endsWith("ing") ? "verb" : "word";
    }

    int clauses(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += switch (text.token(i).lower()) {
                case ",",
                        ";",
                        ":",
                        "-",
                        "after",
                        "when",
                        "while",
                        "which",
                        "who",
                        "that",
                        "before",
                        "but",
                        "since",
                        "where" -> 1;
                default -> 0;
            };
        }
        return Math.min(2, breaks);
    }

    String between(int from, int to) {
        if (to - from > 4) {
            return "more";
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!PlaceWords.isDeterminer(text.token(i).lower())) {
                words.append(words.isEmpty() ? "" : " ").append(shape(i, -1));
            }
        }
        return words.isEmpty() ? "nothing" : words.toString();
    }
}
