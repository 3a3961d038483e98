package org.truceline.reconcile.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a text into lines, sentences and the parts of headlines that outlets put between dashes and bars. Takes time linear in the length of the text. */
public final class Segments {

    /** So many characters of a text are looked at. */
    static final int LIMIT = 20_000;

    /** Outlets put theirs at the beginning and the end: so many segments from either are looked at. */
    private static final int FIRST = 4;

    private static final int LAST = 8;

    /** So many words beside the names make a form that outlets fill in. */
    private static final int ENOUGH = 5;

    private static final long FACTOR = 1_000_003;

    private Segments() {}

    /** A piece of a text with where it begins, and a number that is the same for the same words: of many words, names left out, so that "X posts new offers" is the same for every X. */
    record Segment(int start, int end, long words) {}

    /** The numbers of the first and last few segments, each once, ascending: where outlets put their own names, offers and notices. */
    public static long[] edges(String text) {
        List<Segment> all = of(text, LIMIT);
        return IntStream.range(0, all.size())
                .filter(i -> i < FIRST || i >= all.size() - LAST)
                .mapToLong(i -> all.get(i).words())
                .sorted()
                .distinct()
                .toArray();
    }

    static List<Segment> of(String text, int limit) {
        List<Segment> segments = new ArrayList<>();
        int end = Math.min(text.length(), limit);
        int start = 0;
        Hash hash = new Hash();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash.add(c, i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            } else if (ends(text, i)) {
                add(segments, start, i, hash.value());
                start = i + 1;
                hash = new Hash();
            }
        }
        add(segments, start, end, hash.value());
        return segments;
    }

    /** Of a segment's letters and digits. */
    private static final class Hash {
        private long all;
        private long withoutNames;
        private int words;
        private int plain;
        private boolean inName;

        void add(char c, boolean begins) {
            if (begins) {
                inName = words++ > 0 && Character.isUpperCase(c);
                plain += inName ? 0 : 1;
            }
            all = all * FACTOR + Character.toLowerCase(c);
            if (!inName) {
                withoutNames = withoutNames * FACTOR + Character.toLowerCase(c);
            }
        }

        /** Without names where enough is left. */
        long value() {
            return plain >= ENOUGH && plain < words ? withoutNames : all;
        }
    }

    /** A number that is the same for the same letters and digits. */
    static long number(String words) {
        long hash = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = hash * FACTOR + Character.toLowerCase(c);
            }
        }
        return hash;
    }

    private static void add(List<Segment> segments, int start, int end, long hash) {
        if (hash != 0) {
            segments.add(new Segment(start, end, hash));
        }
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        boolean blankAfter = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
        return switch (c) {
            case '.', '!', '?', ':', '…' -> blankAfter;
            case '-', '–', '—', '|', '«', '»', '(', ')' -> blankAfter || (i > 0 && text.charAt(i - 1) == ' ');
            default -> false;
        };
    }
}
