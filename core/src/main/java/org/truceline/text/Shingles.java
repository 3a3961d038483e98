package org.truceline.text;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The words of a text and the hashes of every run of a few of them. */
final class Shingles {

    private static final long PRIME = 0x100000001B3L;

    private final String words;
    private final long[] hashes;
    private final long[] passages;
    private final long[] statements;

    private Shingles(String words, long[] hashes, long[] passages, long[] statements) {
        this.words = words;
        this.hashes = hashes;
        this.passages = passages;
        this.statements = statements;
    }

    /** Numbers of {@link Passages}. */
    long[] passages() {
        return passages;
    }

    /** Those of them that stand within quotation marks. */
    long[] statements() {
        return statements;
    }

    /** The words in lower case, one space between. */
    String words() {
        return words;
    }

    /** The hashes, each once, in ascending order. */
    LongStream hashes() {
        return Arrays.stream(hashes);
    }

    /** How many different shingles there are. */
    int size() {
        return hashes.length;
    }

    /** Shingles of {@code size} words; a text of fewer words is one shingle. */
    static Shingles of(String text, int size) {
        StringBuilder words = new StringBuilder(text.length());
        long[] wordHashes = new long[text.length() / 4 + 4];
        boolean[] quoted = new boolean[wordHashes.length];
        boolean inQuotes = false;
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point)) {
                inQuotes = switch (point) {
                    case '“', '„', '«' -> true;
                    case '”', '»', '\n' -> false; // a mark left open ends with its paragraph
                    case '"' -> !inQuotes;
                    default -> inQuotes;
                };
                at += Character.charCount(point);
                continue;
            }
            if (!words.isEmpty()) {
                words.append(' ');
            }
            long hash = 0xCBF29CE484222325L;
            do {
                int lower = Character.toLowerCase(point);
                words.appendCodePoint(lower);
                hash = (hash ^ lower) * PRIME;
                at += Character.charCount(point);
                point = at < text.length() ? text.codePointAt(at) : ' ';
            } while (Character.isLetterOrDigit(point));
            if (count == wordHashes.length) {
                wordHashes = Arrays.copyOf(wordHashes, count * 2);
                quoted = Arrays.copyOf(quoted, count * 2);
            }
            quoted[count] = inQuotes;
            wordHashes[count++] = Fingerprint.mix(hash);
        }
        long[] runs = runs(wordHashes, count, Passages.run());
        boolean[] within = new boolean[runs.length];
        for (int i = 0; i < runs.length && count >= Passages.run(); i++) {
            within[i] = quoted[i] && quoted[i + Passages.run() - 1];
        }
        return new Shingles(
                words.toString(),
                Arrays.stream(runs(wordHashes, count, size)).sorted().distinct().toArray(),
                Passages.of(runs, new boolean[0]),
                Passages.of(runs, within));
    }

    private static long[] runs(long[] words, int count, int size) {
        int length = Math.min(size, count);
        int runs = count == 0 ? 0 : count - length + 1;
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            long hash = 0;
            for (int j = i; j < i + length; j++) {
                hash = Fingerprint.mix(hash + words[j]);
            }
            hashes[i] = hash;
        }
        return hashes;
    }
}
