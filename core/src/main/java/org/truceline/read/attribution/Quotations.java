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
            int marks = isDoubled(text, i, end) ? 2 : 1;
            Side side = side(text, i, marks, open >= 0);
            if (side == Side.OPENS) {
                if (open >= 0) {
                    found.add(new Quotation(open, i, false, continues));
                }
                open = i;
                continues = leftOpen && i == first;
            } else if (side == Side.CLOSES && open >= 0) {
                found.add(new Quotation(open, i + marks, true, continues));
                open = -1;
            }
            i += marks - 1;
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

    /** Two apostrophes or two grave accents that stand for one mark, as old wires have them. */
    private static boolean isDoubled(TokenizedText text, int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        Token one = text.token(i);
        Token two = text.token(i + 1);
        boolean tick = one.text().equals("'") || one.text().equals("`");
        return tick && two.text().equals(one.text()) && two.start() == one.end();
    }

    private static Side side(TokenizedText text, int i, int marks, boolean isOpen) {
        int start = text.token(i).start();
        int end = text.token(i + marks - 1).end();
        if (marks == 2) {
            return text.token(i).text().equals("`") ? Side.OPENS : straight(text.text(), start, end, isOpen);
        }
        return switch (text.token(i).text()) {
            case "“", "„", "«" -> isOpen && isTurned(text, i) ? Side.CLOSES : Side.OPENS;
            case "”", "»" -> Side.CLOSES;
            case "\"" -> straight(text.text(), start, end, isOpen);
            default -> Side.NEITHER;
        };
    }

    /** An opening mark behind a comma, inside a quotation that is open, was meant to close it: "It is no secret, “the president said". */
    private static boolean isTurned(TokenizedText text, int i) {
        return i > 0 && text.token(i - 1).is(",") && text.token(i).text().equals("“");
    }

    /** Inside a quotation a straight mark with a space before it and none behind it opens a new one: the closing mark was lost. */
    private static Side straight(String text, int start, int end, boolean isOpen) {
        boolean spaceBefore = start == 0 || isSpace(text.charAt(start - 1));
        boolean spaceBehind = end >= text.length() || isSpace(text.charAt(end));
        if (isOpen) {
            return spaceBefore && !spaceBehind ? Side.OPENS : Side.CLOSES;
        }
        return spaceBehind && !spaceBefore ? Side.NEITHER : Side.OPENS;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
