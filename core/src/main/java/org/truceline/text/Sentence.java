package org.truceline.text;

import org.truceline.model.Span;

/**
 * A sentence, a headline or another line that stands by itself.
 *
 * @param index its place in the text
 * @param paragraph the number of the paragraph that it stands in, from 0
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Sentence(int index, int paragraph, Span span, int firstToken, int endToken) {

    /** The offset of its first character, in UTF-16 units of the clean text. */
    public int start() {
        return span.start();
    }

    /** The offset behind its last character. */
    public int end() {
        return span.end();
    }

    /** How many tokens it has; at least one. */
    public int size() {
        return endToken - firstToken;
    }
}
