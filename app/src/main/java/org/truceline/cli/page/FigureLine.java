package org.truceline.cli.page;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Archive;
import org.truceline.cli.Sides;
import org.truceline.cli.Terminal;
import org.truceline.model.Measure;
import org.truceline.model.Position;
import org.truceline.model.TollEntry;

/** A figure as it is always shown: with its speaker, the moment at which it stands, and the sentence that carries it. */
final class FigureLine {

    private static final int LEAST_EXCERPT = 60;

    private FigureLine() {}

    /**
     * The figure with speaker and moment, in one line where they fit, and under it the sentence in three lines at most; each after {@code indent} spaces. Neither figure,
     * speaker nor report is cut.
     *
     * @param reports how many reports carry the same figure of the same speaker
     */
    static String of(TollEntry entry, int reports, Archive archive, Terminal terminal, int indent) {
        int width = terminal.columns();
        String said = Lines.plain(count(entry) + " · " + speaker(entry));
        String last = moment(entry, archive) + (reports == 1 ? "" : " · in " + reports + " reports");
        String together = said + " · " + last;
        String first = terminal.whole() || indent + Lines.length(together) <= width
                ? " ".repeat(indent) + together
                : Lines.hanging(said, indent, width) + "\n" + Lines.wrap(last, indent + 2, width);
        String source = " — " + Lines.plain(entry.report().toString());
        String sentence =
                Lines.plain(archive.sentence(entry.report(), entry.figure().words()));
        if (terminal.whole()) {
            return first + "\n" + " ".repeat(indent + 2) + "“" + sentence + "”" + source;
        }
        int left = Math.max(LEAST_EXCERPT, 3 * (width - indent - 8) - Lines.length(source));
        String excerpt = "“" + around(sentence, entry.figure().words().text(), left) + "”" + source;
        return first + "\n" + terminal.faint(Lines.wrap(excerpt, indent + 2, width));
    }

    /** The figure, the people it counts and what it covers. */
    static String count(TollEntry entry) {
        String who = entry.figure().who() == null
                ? entry.group().isAll() ? "" : " (" + entry.group().told(Sides::name) + ")"
                : " (" + entry.figure().who().text() + ")";
        return entry.figure().count() + " " + measure(entry) + who
                + entry.figure().scope().told();
    }

    /** "1 violation", "2 violations". */
    private static String measure(TollEntry entry) {
        Measure measure = entry.figure().measure();
        boolean plural = measure == Measure.VIOLATIONS || measure == Measure.CASUALTIES;
        String word = measure.word();
        if (!plural || !entry.figure().count().toString().equals("1")) {
            return word;
        }
        return measure == Measure.VIOLATIONS ? "violation" : "casualty";
    }

    static String speaker(TollEntry entry) {
        return entry.voice().name() + stance(entry);
    }

    private static String stance(TollEntry entry) {
        Position position = entry.position();
        return position == Position.ASSERTED ? "" : " (" + position.verb() + ")";
    }

    /** The time that the text gives the figure, else the day of publication; a time of day always with its zone, or with the words that it has none. */
    static String moment(TollEntry entry, Archive archive) {
        if (entry.standsAt() == null) {
            return "undated";
        }
        return (entry.asOfGiven() ? "as of " : "published ") + time(entry, archive);
    }

    /** The same without the words before it. */
    static String time(TollEntry entry, Archive archive) {
        if (entry.standsAt() == null || entry.standsAt().time() == null) {
            return String.valueOf(entry.standsAt());
        }
        return entry.standsAt() + (entry.asOfGiven() ? " local time" : zone(archive.zone(entry.report())));
    }

    private static String zone(@Nullable ZoneOffset zone) {
        return zone == null ? " (no zone)" : zone.equals(ZoneOffset.UTC) ? " UTC" : " " + zone;
    }

    /** {@code width} signs of the sentence that hold the words. */
    private static String around(String sentence, String words, int width) {
        if (Lines.length(sentence) <= width) {
            return sentence;
        }
        int at = Math.max(0, sentence.indexOf(Lines.plain(words)));
        int from = at + words.length() <= width - 1 ? 0 : Math.max(0, at - width / 3);
        while (from > 0 && sentence.charAt(from - 1) != ' ') {
            from--;
        }
        return from == 0 ? Lines.cut(sentence, width) : "…" + Lines.cut(sentence.substring(from), width - 1);
    }
}
