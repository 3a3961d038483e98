package org.truceline.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.model.Span;

/**
 * Posts of social media that a text embeds, told by the signature line that their embedding code leaves: a dash, a name, the account in brackets, the day.
 * A post reaches back over the lines that bear its marks (#, @, links), else over the one line before.
 */
public final class EmbeddedPosts {

    private static final String DAY = "(?:\\p{L}{3,10}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,10}\\.? \\d{4})";

    /** "— Some Ministry (@some_ministry) September 1, 2020". */
    private static final Pattern SIGNATURE =
            Pattern.compile("[—–-] ?[^\\n(]{1,80} \\(@\\w{1,30}\\)[ ,]{1,3}(" + DAY + ")");

    private static final Pattern MARKS = Pattern.compile("(?:^|\\W)[#@]\\w|https?://|pic\\.twitter\\.com|\\bt\\.co/");

    /** How many lines without a mark may stand between two that have one. */
    private static final int GAP = 1;

    private static final int MOST_LINES = 12;

    private EmbeddedPosts() {}

    /** The posts in {@code text}, in its order. */
    static List<Span> find(String text) {
        List<Span> posts = new ArrayList<>();
        Matcher signature = SIGNATURE.matcher(text);
        int from = 0;
        while (signature.find()) {
            int lineStart = text.lastIndexOf('\n', signature.start()) + 1;
            posts.add(new Span(Math.max(from, startOfPost(text, from, lineStart)), signature.end()));
            from = signature.end();
        }
        return posts;
    }

    /** The days in the signatures of the posts in {@code text}, as written. */
    public static List<String> days(String text) {
        return SIGNATURE.matcher(text).results().map(m -> m.group(1)).toList();
    }

    private static int startOfPost(String text, int from, int signatureLine) {
        int start = signatureLine;
        int at = signatureLine;
        int unmarked = 0;
        for (int lines = 0; lines < MOST_LINES && at > from && unmarked <= GAP; lines++) {
            int end = at - 1;
            int begin = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(Math.min(begin, end), end);
            if (MARKS.matcher(line).find()) {
                start = begin;
                unmarked = 0;
            } else if (!line.isBlank()) {
                unmarked++;
            }
            at = begin;
        }
        return start < signatureLine ? start : lineBefore(text, from, signatureLine);
    }

    private static int lineBefore(String text, int from, int lineStart) {
        int end = lineStart;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end <= from ? lineStart : text.lastIndexOf('\n', end - 1) + 1;
    }
}
