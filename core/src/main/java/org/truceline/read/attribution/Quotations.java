package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Pairs quotation marks. A mark that lost its partner never swallows more than its paragraph. */
final class Quotations {

    private Quotations() {}

    static List<Quotation> of(TokenizedText text) {
        List<Quotation> found = new ArrayList<>();
        boolean leftOpen = false;
        int at = 0;
        List<Sentence> sentences = text.sentences();
        while (at < sentences.size()) {
            int end = at + 1;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(at).paragraph()) {
                end++;
            }
            leftOpen = addParagraph(
                    text, sentences.get(at).firstToken(), sentences.get(end - 1).endToken(), leftOpen, found);
            at = end;
        }
        return List.copyOf(found);
    }

    /** Returns whether the paragraph ends inside a quotation. */
    private static boolean addParagraph(
            TokenizedText text, int first, int end, boolean leftOpen, List<Quotation> found) {
        int open = -1;
        boolean continues = false;
        for (int i = first; i < end; i++) {
            Token token = text.token(i);
            Side side = side(text, token, open >= 0);
            if (side == Side.OPENS) {
                if (open >= 0) {
                    found.add(new Quotation(open, i, false, continues));
                }
                open = i;
                continues = leftOpen && i == first;
            } else if (side == Side.CLOSES && open >= 0) {
                found.add(new Quotation(open, i + 1, true, continues));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Quotation(open, end, false, continues));
        }
        return open >= 0;
    }

    private enum Side {
        OPENS,
        CLOSES,
        NEITHER
    }

    private static Side side(TokenizedText text, Token token, boolean isOpen) {
        return switch (token.text()) {
            case "“", "„", "«" -> Side.OPENS;
            case "”", "»" -> Side.CLOSES;
            case "\"" -> straight(text.text(), token, isOpen);
            default -> Side.NEITHER;
        };
    }

    /** Inside a quotation a straight mark with a space before it and none behind it opens a new one: the closing mark was lost. */
    private static Side straight(String text, Token mark, boolean isOpen) {
        boolean spaceBefore = mark.start() == 0 || isSpace(text.charAt(mark.start() - 1));
        boolean spaceBehind = mark.end() >= text.length() || isSpace(text.charAt(mark.end()));
        if (isOpen) {
            return spaceBefore && !spaceBehind ? Side.OPENS : Side.CLOSES;
        }
        return spaceBehind && !spaceBefore ? Side.NEITHER : Side.OPENS;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
