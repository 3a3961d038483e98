package org.truceline.reconcile.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into plain words, leaving out those of the page around it, and tells names among them. Takes time linear in the length of the text. */
final class Words {

    /** What pages on the web are made of, in the forms below. */
    private static final Set<String> PAGE = Set.of(
            "photo",
            "photograph",
            "image",
            "video",
            "caption",
            "gallery",
            "slideshow",
            "screenshot",
            "getty",
            "copyright",
            "reserved",
            "logo",
            "facebook",
            "twitter",
            "instagram",
            "youtube",
            "whatsapp",
            "email",
            "inbox",
            "newsletter",
            "notification",
            "subscribe",
            "subscriber",
            "click",
            "download",
            "app",
            "www",
            "http",
            "https",
            "com",
            "webpage",
            "website",
            "pause",
            "playback",
            "advertisement",
            "cookie");

    private Words() {}

    /**
     * A word of a text.
     *
     * @param form in lower case, without a possessive or plural ending
     * @param name whether it is written as a name: with a capital, not at the beginning of a sentence
     * @param capital whether it has a capital wherever it stands
     * @param follows whether it follows the word before with nothing but a blank between
     */
    record Written(String form, boolean name, boolean capital, boolean follows) {}

    static List<Written> of(String text, int limit) {
        List<Written> words = new ArrayList<>();
        boolean begins = true;
        boolean follows = false;
        int end = Math.min(text.length(), limit);
        for (int i = 0; i < end; ) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int from = i;
                boolean digits = Character.isDigit(c);
                while (i < end
                        && Character.isLetterOrDigit(text.charAt(i))
                        && Character.isDigit(text.charAt(i)) == digits) {
                    i++;
                }
                boolean capital = Character.isUpperCase(c);
                String form = stem(text.substring(from, i));
                boolean page = PAGE.contains(form);
                if (!page) {
                    words.add(new Written(form, capital && !begins, capital, follows));
                }
                begins = false;
                follows = !page;
                if (i + 1 < end && (text.charAt(i) == '\'' || text.charAt(i) == '’') && text.charAt(i + 1) == 's') {
                    i += 2;
                }
            } else {
                if (".!?\n:\"“”".indexOf(c) >= 0) {
                    begins = true;
                }
                if (c != ' ') {
                    follows = false;
                }
                i++;
            }
        }
        return words;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
