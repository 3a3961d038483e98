package org.truceline.resolve.dump;

import java.util.Locale;

/** Which names English text may hold. */
public final class ReadableName {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_CODE = 4;

    private ReadableName() {}

    /** Whether it is in Latin letters and opens as a name does, and is no airport's code. */
    public static boolean test(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            return false;
        }
        boolean opens = Character.isUpperCase(name.codePointAt(0))
                || name.startsWith("al-")
                || name.startsWith("el-")
                || name.startsWith("'")
                || name.startsWith("‘");
        boolean code = name.length() <= LONGEST_CODE && name.equals(name.toUpperCase(Locale.ROOT));
        return opens && !code && name.codePoints().filter(Character::isLetter).allMatch(ReadableName::isLatin);
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                || Character.getType(c) == Character.MODIFIER_LETTER;
    }
}
