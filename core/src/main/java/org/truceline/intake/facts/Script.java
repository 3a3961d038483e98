package org.truceline.intake.facts;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The script that most letters of a text are in. */
enum Script {
    LATIN(null),
    CYRILLIC(null),
    ARABIC("ar"),
    PERSIAN("fa"),
    URDU("ur"),
    ARMENIAN("hy"),
    GEORGIAN("ka"),
    HEBREW("he"),
    GREEK("el"),
    HAN("zh"),
    KANA("ja"),
    HANGUL("ko"),
    DEVANAGARI("hi"),
    ETHIOPIC("am"),
    BURMESE("my"),
    THAI("th"),
    NONE("und");

    private final @Nullable String language;

    Script(@Nullable String language) {
        this.language = language;
    }

    /** The language that the script alone tells; null where several common ones share it. */
    @Nullable String language() {
        return language;
    }

    static Script of(String text) {
        Map<Script, int[]> letters = new EnumMap<>(Script.class);
        int persian = 0;
        int urdu = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters.computeIfAbsent(ofLetter(c), s -> new int[1])[0]++;
                persian += "پچژگ".indexOf(c) >= 0 ? 1 : 0;
                urdu += "ٹڈڑںے".indexOf(c) >= 0 ? 1 : 0;
            }
        }
        if (letters.containsKey(KANA)) {
            letters.remove(HAN); // Japanese is written in both
        }
        Script best = NONE;
        int most = 0;
        for (Map.Entry<Script, int[]> entry : letters.entrySet()) {
            if (entry.getValue()[0] > most) {
                best = entry.getKey();
                most = entry.getValue()[0];
            }
        }
        if (best == ARABIC) {
            return urdu * 50 > most ? URDU : persian * 100 > most ? PERSIAN : ARABIC;
        }
        return best;
    }

    private static Script ofLetter(char c) {
        if (c < 0x250) {
            return LATIN;
        }
        return switch (UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case HEBREW -> HEBREW;
            case GREEK -> GREEK;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case DEVANAGARI -> DEVANAGARI;
            case ETHIOPIC -> ETHIOPIC;
            case MYANMAR -> BURMESE;
            case THAI -> THAI;
            default -> NONE;
        };
    }
}
