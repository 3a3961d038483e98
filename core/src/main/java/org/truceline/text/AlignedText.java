package org.truceline.text;

import java.util.Arrays;
import java.util.Optional;
import org.truceline.model.Span;

/**
 * A clean text and where each of its characters stands in the raw text that it was taken from. Immutable.
 *
 * <p>Both texts run in the same order. What cleaning left out has no place in the clean text; what it put in (a blank line between paragraphs) stands
 * at a point of the raw text. Offsets are UTF-16 units.
 */
public final class AlignedText {

    private final String raw;
    private final String clean;
    /** Each piece: where it starts in clean, where in raw, where it ends in raw. Pieces follow each other without a gap in clean. */
    private final int[] cleanStarts;

    private final int[] rawStarts;
    private final int[] rawEnds;

    private AlignedText(String raw, String clean, int[] cleanStarts, int[] rawStarts, int[] rawEnds) {
        this.raw = raw;
        this.clean = clean;
        this.cleanStarts = cleanStarts;
        this.rawStarts = rawStarts;
        this.rawEnds = rawEnds;
    }

    /** A text that was left as it is. */
    public static AlignedText same(String text) {
        return from(text).keep(0, text.length()).build();
    }

    /** Starts a clean text taken from {@code raw}. */
    public static Builder from(String raw) {
        return new Builder(raw);
    }

    /** The text as it came. */
    public String raw() {
        return raw;
    }

    /** The text as it is read. */
    public String clean() {
        return clean;
    }

    /** Where the words at {@code span} of the clean text stand in the raw text; empty where the span was put in by cleaning. */
    public Optional<Span> toRaw(Span span) {
        if (span.end() > clean.length()) {
            throw new IndexOutOfBoundsException(span + " in a text of " + clean.length());
        }
        int first = pieceAt(span.start());
        int last = pieceAt(span.end() - 1);
        int start = isLinear(first) ? rawStarts[first] + span.start() - cleanStarts[first] : rawStarts[first];
        int end = isLinear(last) ? rawStarts[last] + span.end() - cleanStarts[last] : rawEnds[last];
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Where the characters at {@code span} of the raw text stand in the clean text; empty where cleaning left all of them out. */
    public Optional<Span> toClean(Span span) {
        int start = -1;
        int end = -1;
        for (int i = firstPieceEndingAfter(span.start()); i < cleanStarts.length && rawStarts[i] < span.end(); i++) {
            if (rawEnds[i] <= span.start()) {
                continue; // put in by cleaning
            }
            int from = isLinear(i) ? cleanStarts[i] + Math.max(0, span.start() - rawStarts[i]) : cleanStarts[i];
            int to = isLinear(i) ? cleanStarts[i] + Math.min(rawEnds[i], span.end()) - rawStarts[i] : cleanEnd(i);
            start = start < 0 ? from : start;
            end = to;
        }
        return start >= 0 && start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean isLinear(int piece) {
        return rawEnds[piece] - rawStarts[piece] == cleanEnd(piece) - cleanStarts[piece];
    }

    private int cleanEnd(int piece) {
        return piece + 1 < cleanStarts.length ? cleanStarts[piece + 1] : clean.length();
    }

    private int pieceAt(int cleanOffset) {
        int at = Arrays.binarySearch(cleanStarts, cleanOffset);
        return at >= 0 ? at : -at - 2;
    }

    private int firstPieceEndingAfter(int rawOffset) {
        int low = 0;
        int high = rawEnds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rawEnds[middle] > rawOffset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Collects a clean text from front to back. Not for many threads. */
    public static final class Builder {

        private final String raw;
        private final StringBuilder clean = new StringBuilder();
        private int[] pieces = new int[48];
        private int size;
        private int rawAt;

        private Builder(String raw) {
            this.raw = raw;
        }

        /** How many characters the clean text has so far. */
        public int length() {
            return clean.length();
        }

        /** Keeps the raw text from {@code start} to {@code end}; does nothing where that is empty. */
        public Builder keep(int start, int end) {
            return replace(start, end, raw.substring(start, end));
        }

        /**
         * Puts {@code words} in place of the raw text from {@code start} to {@code end}: an entity decoded, spaces made one.
         *
         * @throws IllegalArgumentException if {@code start} lies before the end of what was taken last
         */
        public Builder replace(int start, int end, String words) {
            if (start < rawAt || end < start) {
                throw new IllegalArgumentException("raw " + start + ".." + end + " after " + rawAt);
            }
            if (words.isEmpty()) {
                return this;
            }
            boolean linear = words.length() == end - start;
            boolean joins = size > 0
                    && linear
                    && pieces[size * 3 - 1] == start
                    && clean.length() - pieces[size * 3 - 3] == start - pieces[size * 3 - 2];
            if (joins) {
                pieces[size * 3 - 1] = end;
            } else {
                add(clean.length(), start, end);
            }
            clean.append(words);
            rawAt = end;
            return this;
        }

        /** Puts in {@code words} that the raw text does not have. */
        public Builder insert(String words) {
            return replace(rawAt, rawAt, words);
        }

        private void add(int cleanStart, int rawStart, int rawEnd) {
            if (size * 3 == pieces.length) {
                pieces = Arrays.copyOf(pieces, pieces.length * 2);
            }
            pieces[size * 3] = cleanStart;
            pieces[size * 3 + 1] = rawStart;
            pieces[size * 3 + 2] = rawEnd;
            size++;
        }

        /** The text as far as it was built. */
        public AlignedText build() {
            int[] cleanStarts = new int[size];
            int[] rawStarts = new int[size];
            int[] rawEnds = new int[size];
            for (int i = 0; i < size; i++) {
                cleanStarts[i] = pieces[i * 3];
                rawStarts[i] = pieces[i * 3 + 1];
                rawEnds[i] = pieces[i * 3 + 2];
            }
            return new AlignedText(raw, clean.toString(), cleanStarts, rawStarts, rawEnds);
        }
    }
}
