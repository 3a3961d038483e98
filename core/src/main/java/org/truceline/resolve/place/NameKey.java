package org.truceline.resolve.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which a name is looked up: small letters, no accents, no points or apostrophes, hyphens as spaces; and a 64-bit hash of that
 * form. Two spellings that differ in nothing else ("Agʻdam", "Ag'dam"; "Deir ez-Zor", "Deir Ez Zor") have one key.
 */
final class NameKey {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameKey() {}

    /** The folded form; empty where nothing of the name is left. */
    static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean ascii = name.chars().allMatch(c -> c < 128);
        String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        plain = plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            append(out, plain.charAt(i));
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out.append(c);
            return;
        }
        switch (c) {
            case 'ə', 'ǝ' -> out.append('a');
            case 'ı' -> out.append('i');
            case 'ł' -> out.append('l');
            case 'ø' -> out.append('o');
            case 'đ', 'ð' -> out.append('d');
            case 'þ' -> out.append("th");
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case '&' -> out.append("and");
            default -> {
                if (c == '-'
                        || c == '‑'
                        || c == '–'
                        || c == '/'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)) {
                    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                        out.append(' ');
                    }
                } else if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                    out.append(c);
                }
            }
        }
    }

    /** The hash of a folded form. */
    static long hash(String folded) {
        return finish(extend(SEED, folded));
    }

    static long start() {
        return SEED;
    }

    /** Hash state after more of a folded form. */
    static long extend(long state, String more) {
        long h = state;
        for (int i = 0; i < more.length(); i++) {
            h = (h ^ more.charAt(i)) * PRIME;
        }
        return h;
    }

    static long extend(long state, char more) {
        return (state ^ more) * PRIME;
    }

    /** The key of a state, mixed so that every bit counts; never negative. */
    static long finish(long state) {
        long h = state;
        h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
        h = (h ^ (h >>> 29)) * 0xd6e8feb86659fd93L;
        return (h ^ (h >>> 32)) >>> 16;
    }
}
