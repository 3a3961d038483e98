package org.truceline.read.trained;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Cuts a text into the windows that the encoder reads. Every word is asked about in exactly one of them, whole sentences together where they fit. Immutable; takes time
 * linear in the text's length.
 */
public final class Windows {

    /** Most pieces of the words that one window asks about, and of those before and after them. */
    private static final int CORE = 288;

    private static final int BEFORE = 64;
    private static final int AFTER = 32;

    private final WordPiece pieces;

    private Windows(WordPiece pieces) {
        this.pieces = pieces;
    }

    /** With the vocabulary that comes with Truceline. Loads it. */
    public static Windows bundled() {
        InputStream vocabulary = Windows.class.getResourceAsStream("vocab.txt");
        if (vocabulary == null) {
            throw new IllegalStateException("resource missing: vocab.txt");
        }
        return new Windows(new WordPiece(vocabulary));
    }

    /** The windows of {@code text} in its order. */
    public List<Window> of(TokenizedText text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first {@code most} windows of {@code text}. Takes no time for what lies behind them. */
    List<Window> of(TokenizedText text, int most) {
        return new Cutting(text, most).windows();
    }

    private final class Cutting {
        private final TokenizedText text;
        private final byte[] shapes;
        private final int most;
        private final int[] @Nullable [] cuts;
        private final List<Window> windows = new ArrayList<>();
        private int core;
        private int size;

        Cutting(TokenizedText text, int most) {
            this.text = text;
            this.most = most;
            this.shapes = Shapes.of(text);
            this.cuts = new int[text.tokens().size()][];
        }

        List<Window> windows() {
            int reached = 0;
            for (Sentence sentence : text.sentences()) {
                if (windows.size() >= most) {
                    break;
                }
                reached = sentence.endToken();
                int length = length(sentence);
                if (size + length > CORE) {
                    close(sentence.firstToken());
                }
                if (length > CORE) {
                    cutSentence(sentence);
                } else {
                    size += length;
                }
            }
            close(reached);
            return windows.subList(0, Math.min(most, windows.size()));
        }

        /** The pieces of word {@code i}, cut when they are first asked for. */
        private int[] cut(int i) {
            int[] known = cuts[i];
            if (known == null) {
                known = pieces.cut(text.token(i).text());
                cuts[i] = known;
            }
            return known;
        }

        private int length(Sentence sentence) {
            int length = 0;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                length += cut(i).length;
            }
            return length;
        }

        private void cutSentence(Sentence sentence) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (size + cut(i).length > CORE) {
                    close(i);
                }
                size += cut(i).length;
            }
            close(sentence.endToken());
        }

        /** Ends the window that began at {@code core} before word {@code end}. */
        private void close(int end) {
            if (end > core) {
                int from = core;
                for (int left = BEFORE; from > 0 && cut(from - 1).length <= left; from--) {
                    left -= cut(from - 1).length;
                }
                int to = end;
                for (int left = AFTER; to < cuts.length && cut(to).length <= left; to++) {
                    left -= cut(to).length;
                }
                windows.add(window(from, end, to));
            }
            core = end;
            size = 0;
        }

        private Window window(int from, int end, int to) {
            int length = 2;
            for (int i = from; i < to; i++) {
                length += cut(i).length;
            }
            long[] ids = new long[length];
            long[] forms = new long[length];
            long[] first = new long[to - from];
            int at = 0;
            ids[at++] = WordPiece.START;
            for (int i = from; i < to; i++) {
                first[i - from] = at;
                for (int piece : cut(i)) {
                    ids[at] = piece;
                    forms[at++] = shapes[i];
                }
            }
            ids[at] = WordPiece.END;
            return new Window(ids, forms, first, from, core, end);
        }
    }
}
