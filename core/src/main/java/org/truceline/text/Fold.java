package org.truceline.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words made comparable: no case, no accents, one space between words. "ağdam" finds "Agdam". */
public final class Fold {

    private Fold() {}

    /** Whether {@code wanted} stands in {@code text} as whole words: "hts" is not in "rights". */
    public static boolean holds(String text, String wanted) {
        String words = of(wanted);
        return !words.isEmpty() && (" " + of(text) + " ").contains(" " + words + " ");
    }

    /** The words of {@code text} made comparable. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c == 'ı' ? 'i' : c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
