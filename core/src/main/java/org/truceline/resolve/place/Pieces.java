package org.truceline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/**
 * The tokens of a text cut at their hyphens, since names hide in compounds ("Kyiv-based", "Athens-Clarke", "rebel-held"), with what finding
 * names needs to know of each.
 */
final class Pieces {

    /**
     * @param folded the form that names are looked up by; empty for marks
     * @param lower in small letters
     * @param joined whether a hyphen stands directly before it
     * @param spaced whether white space stands directly before it
     * @param opens whether it is the first word of its sentence
     */
    record Piece(
            int start,
            int end,
            String text,
            String lower,
            String folded,
            boolean word,
            boolean capital,
            boolean joined,
            boolean spaced,
            boolean opens,
            int sentence) {

        boolean is(String form) {
            return lower.equals(form);
        }
    }

    private final List<Piece> pieces;
    /** Whether capitals say nothing, because all or none of the letters are capitals. */
    final boolean flat;

    private Pieces(List<Piece> pieces, boolean flat) {
        this.pieces = pieces;
        this.flat = flat;
    }

    static Pieces of(TokenizedText text) {
        boolean flat = isFlat(text.text());
        List<Piece> pieces = new ArrayList<>(text.tokens().size() + 16);
        for (Sentence sentence : text.sentences()) {
            boolean opens = true;
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                Token token = text.token(t);
                opens = cut(text.text(), token, pieces, opens, sentence.index(), flat) && opens;
            }
        }
        return new Pieces(pieces, flat);
    }

    private static boolean cut(String text, Token token, List<Piece> out, boolean opens, int sentence, boolean flat) {
        String form = token.text();
        boolean first = opens;
        int from = 0;
        while (from < form.length()) {
            int hyphen = token.isWord() ? hyphen(form, from) : -1;
            int to = hyphen < 0 ? form.length() : hyphen;
            if (to > from) {
                String part = form.substring(from, to);
                int start = token.start() + from;
                boolean word = token.isWord();
                boolean letters = Character.isLetter(part.codePointAt(0))
                        || (part.length() > 1 && !Character.isLetterOrDigit(part.charAt(0)));
                boolean capital = word
                        && letters
                        && (flat
                                || Character.isUpperCase(part.codePointAt(0))
                                || isElided(part)
                                || isArticle(form, from, to));
                String folded = word || token.isNumber() ? NameKey.fold(part) : "";
                boolean joined = from > 0;
                boolean spaced = !joined && start > 0 && isGap(text.charAt(start - 1));
                out.add(new Piece(
                        start,
                        start + part.length(),
                        part,
                        word ? lower(token, from, to) : part,
                        folded,
                        word,
                        capital,
                        joined,
                        spaced,
                        first && word,
                        sentence));
                if (word) {
                    first = false;
                }
            }
            from = to + 1;
        }
        return first;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String lower(Token token, int from, int to) {
        return token.lower().length() == token.text().length()
                ? token.lower().substring(from, to)
                : NameKey.fold(token.text().substring(from, to));
    }

    private static int hyphen(String form, int from) {
        for (int i = from; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '-' || c == '‑' || c == '–') {
                return i;
            }
        }
        return -1;
    }

    /** "d'Ivoire", "l'Aquila". */
    private static boolean isElided(String part) {
        return part.length() > 3
                && (part.charAt(1) == '\'' || part.charAt(1) == '’')
                && Character.isUpperCase(part.charAt(2));
    }

    /** "al-Bab": a small article before a hyphen and a capital. */
    private static boolean isArticle(String form, int from, int to) {
        return to - from >= 2
                && to - from <= 4
                && from == 0
                && to + 1 < form.length()
                && Character.isUpperCase(form.charAt(to + 1))
                && Lexicon.bundled().in("particle", form.substring(from, to));
    }

    /** Fewer than one in fifty letters a capital, or more than three in five. */
    private static boolean isFlat(String text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters >= 20 && (capitals * 5 > letters * 3 || capitals * 200 < letters);
    }

    int size() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    /** The piece at {@code index} if it lies in the given sentence, else a mark that is nothing. */
    Piece at(int index, int sentence) {
        if (index < 0 || index >= pieces.size() || pieces.get(index).sentence() != sentence) {
            return NOTHING;
        }
        return pieces.get(index);
    }

    private static final Piece NOTHING = new Piece(0, 0, "", "", "", false, false, false, false, false, -1);
}
