package org.truceline.read.trained;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Cuts a word into the pieces of BERT's uncased vocabulary: the longest that fit, from the left. Immutable. */
final class WordPiece {

    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /** Longest word that is looked at, in UTF-16 units, and most pieces that it may fall into. */
    private static final int LONGEST = 100;

    private final Map<String, Integer> pieces = new HashMap<>(1 << 16);

    /** @param vocabulary one piece a line, in the order of their numbers */
    WordPiece(InputStream vocabulary) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pieces.put(line, pieces.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the pieces of {@code word}, at least one. */
    int[] cut(String word) {
        if (word.length() > LONGEST) {
            return new int[] {UNKNOWN};
        }
        String plain = plain(word);
        int[] cut = new int[plain.length()];
        int size = 0;
        for (int at = 0; at < plain.length(); ) {
            int end = endOfPart(plain, at);
            if (end > at) {
                size = cutPart(plain, at, end, cut, size);
                at = end;
            } else {
                at += Character.charCount(plain.codePointAt(at));
            }
        }
        return size == 0 || size > LONGEST ? new int[] {UNKNOWN} : Arrays.copyOf(cut, size);
    }

    /** Where the part that begins at {@code at} ends: a mark of punctuation and a Chinese character are one each; {@code at} where there is no part. */
    private static int endOfPart(String plain, int at) {
        int end = at;
        while (end < plain.length()) {
            int point = plain.codePointAt(end);
            if (isDropped(point)) {
                break;
            }
            if (standsAlone(point)) {
                return end == at ? at + Character.charCount(point) : end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** Adds the pieces of one part; one unknown piece where it cannot be cut. */
    private int cutPart(String plain, int start, int end, int[] cut, int size) {
        int next = size;
        for (int at = start; at < end; ) {
            Integer found = null;
            int to = end;
            while (to > at) {
                String piece = plain.substring(at, to);
                found = pieces.get(at == start ? piece : "##" + piece);
                if (found != null) {
                    break;
                }
                to--;
            }
            if (found == null) {
                cut[size] = UNKNOWN;
                return size + 1;
            }
            cut[next++] = found;
            at = to;
        }
        return next;
    }

    /** Lower case, without accents and other marks that combine. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Spaces, control characters, unassigned ones, halves of pairs and the sign for what could not be decoded. */
    private static boolean isDropped(int point) {
        return point == 0xFFFD
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    private static boolean standsAlone(int point) {
        if (point < 0x80) {
            return point > ' ' && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                }
                || isChinese(point);
    }

    /** The blocks of unified ideographs that BERT parts at every character. */
    private static boolean isChinese(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0x20000 && point <= 0x2A6DF)
                || (point >= 0x2A700 && point <= 0x2CEAF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }
}
