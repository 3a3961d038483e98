package org.truceline.text;

import java.util.Locale;
import java.util.Set;

/** Names that are addresses ("Lenta.ru", "news.example.org"): one word with points in it. A lost space behind a full stop ("killed.The") makes none. */
final class Addresses {

    /** What addresses of outlets and offices end with. */
    private static final Set<String> ENDINGS = Set.of(
            "com", "org", "net", "info", "pro", "gov", "edu", "mil", "int", "news", "media", "press", "online", "site",
            "biz", "live", "today", "eu", "ru", "ua", "az", "ge", "tr", "sy", "iq", "ir", "il", "lb", "jo", "ps", "sa",
            "ae", "ye", "eg", "ly", "sd", "ss", "et", "er", "ke", "ng", "ml", "mm", "af", "pk", "in", "bd", "lk", "np",
            "cn", "jp", "kr", "uk", "fr", "de", "es", "pt", "nl", "be", "ch", "pl", "cz", "ro", "md", "rs", "gr", "bg",
            "us", "ca", "mx", "co", "ve", "br", "ar", "cl", "pe", "ec", "am", "by", "kz", "kg", "uz", "tj", "io", "tv",
            "me", "su", "cc", "at", "it", "is", "fm", "au", "za", "no", "se", "fi", "dk", "ee", "lv", "lt");

    /** Those that are words as well: they end an address only behind a capital ("News.am"). */
    private static final Set<String> WORDS = Set.of(
            "in", "am", "by", "me", "us", "at", "it", "is", "no", "be", "de", "et", "es", "ml", "news", "media",
            "press", "today", "live", "site", "online", "pro", "ca", "er", "co", "so", "to");

    private static final int LONGEST = 60;

    private Addresses() {}

    /**
     * Where the address that begins at {@code start} ends; {@code start} where none does.
     *
     * @param end where its first word ends
     */
    static int end(String text, int start, int end) {
        int last = start;
        int at = end;
        while (at + 2 < text.length() && text.charAt(at) == '.' && at - start < LONGEST) {
            int next = label(text, at + 1);
            if (next == at + 1) {
                break;
            }
            boolean over = next >= text.length() || !Character.isLetterOrDigit(text.codePointAt(next));
            if (over && isEnding(text, start, at + 1, next)) {
                last = next;
            }
            at = next;
        }
        return last;
    }

    private static int label(String text, int from) {
        int at = from;
        while (at < text.length() && (isSmall(text.charAt(at)) || (at > from && text.charAt(at) == '-'))) {
            at++;
        }
        return at;
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isEnding(String text, int start, int from, int end) {
        String ending = text.substring(from, end).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && (!WORDS.contains(ending) || Character.isUpperCase(text.codePointAt(start)));
    }
}
