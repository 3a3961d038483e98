package org.truceline.intake.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.text.AlignedText;

/**
 * Finds the report in a bare text: whole lines of furniture are left out, all else stays as it is, character for character. What follows a heading over
 * other stories goes up to the next paragraph; what follows the comments' heading goes altogether.
 */
public final class BareText {

    /** Comments are looked for only behind this share of the text: above it the words may be the report's own. */
    private static final double COMMENTS_FROM = 0.3;

    /** Teasers likewise: what a digest of the day calls its top stories is its own. */
    private static final double TEASERS_FROM = 0.2;

    private static final int PARAGRAPH_WORDS = 15;

    private BareText() {}

    private record Line(int start, int end) {
        boolean isBlank() {
            return start == end;
        }
    }

    /** The report in {@code raw}. Takes linear time. */
    public static Body clean(String raw) {
        return body(raw, reportLines(raw), false);
    }

    /** The report in the text of printed pages: lines that were broken to fit the page are joined again, at a hyphen without a space. */
    public static Body cleanPrinted(String raw) {
        return body(raw, reportLines(raw), true);
    }

    private static List<Line> reportLines(String raw) {
        List<Line> lines = lines(raw);
        List<Line> kept = new ArrayList<>();
        boolean teasers = false;
        for (Line line : lines) {
            if (line.isBlank()) {
                kept.add(line);
                continue;
            }
            String words = raw.substring(line.start(), line.end());
            Furniture.Effect effect = Furniture.effectOf(words);
            if (effect == Furniture.Effect.COMMENTS && line.start() > raw.length() * COMMENTS_FROM) {
                break;
            }
            if (effect != Furniture.Effect.NONE) {
                teasers = effect == Furniture.Effect.TEASERS || (teasers && effect == Furniture.Effect.LINE);
                continue;
            }
            teasers = teasers && !isParagraph(words) && line.start() > raw.length() * TEASERS_FROM;
            if (!teasers) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The text as it was given, with nothing left out. */
    public static Body untouched(String raw) {
        AlignedText text = AlignedText.same(raw);
        return new Body(text, Headline.find(raw).orElse(null), EmbeddedPosts.find(raw));
    }

    private static Body body(String raw, List<Line> kept, boolean printed) {
        int longest = kept.stream().mapToInt(l -> l.end() - l.start()).max().orElse(0);
        AlignedText.Builder text = AlignedText.from(raw);
        @Nullable Line last = null;
        boolean blank = false;
        for (Line line : kept) {
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            boolean joined = printed && last != null && !blank && isBroken(raw, last, line, longest);
            boolean cut = joined && isCutWord(raw, last, line); // the hyphen stays: it may be the word's own
            if (last != null && !cut) {
                int gapStart = last.end();
                int gapEnd = line.start();
                text.replace(gapStart, gapEnd, joined ? " " : blank ? "\n\n" : "\n");
            }
            text.keep(line.start(), line.end());
            last = line;
            blank = false;
        }
        AlignedText aligned = text.build();
        return new Body(aligned, Headline.find(aligned.clean()).orElse(null), EmbeddedPosts.find(aligned.clean()));
    }

    /** Whether a line was broken to fit the page: it is about as long as lines here get, or it stops in the middle of a sentence. */
    private static boolean isBroken(String raw, Line last, Line next, int longest) {
        boolean full = (last.end() - last.start()) * 4 > longest * 3;
        return (full || isCutWord(raw, last, next)) && longest <= MOST_COLUMNS;
    }

    private static final int MOST_COLUMNS = 160;

    private static boolean isCutWord(String raw, Line last, Line next) {
        int hyphen = last.end() - 1;
        return hyphen > last.start()
                && raw.charAt(hyphen) == '-'
                && Character.isLowerCase(raw.charAt(hyphen - 1))
                && Character.isLowerCase(raw.charAt(next.start()));
    }

    /** A line of some length that is not cut off by dots, as teasers are. */
    private static boolean isParagraph(String line) {
        boolean cut = line.endsWith("...") || line.endsWith("…") || line.endsWith("[…]") || line.endsWith("[...]");
        return !cut && line.split("\\s+", PARAGRAPH_WORDS + 1).length >= PARAGRAPH_WORDS;
    }

    /** Lines without the white space around them. */
    private static List<Line> lines(String raw) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at <= raw.length()) {
            int end = endOfLine(raw, at);
            int from = at;
            int to = end;
            while (from < to && isSpace(raw.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(raw.charAt(to - 1))) {
                to--;
            }
            lines.add(new Line(from, to));
            at = end + (end + 1 < raw.length() && raw.charAt(end) == '\r' && raw.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static int endOfLine(String raw, int from) {
        int at = from;
        while (at < raw.length() && raw.charAt(at) != '\n' && raw.charAt(at) != '\r' && raw.charAt(at) != '\f') {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
