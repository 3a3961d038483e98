package org.truceline.cli.page;

import org.truceline.cli.Archive;
import org.truceline.cli.Sides;
import org.truceline.cli.Terminal;
import org.truceline.model.Position;
import org.truceline.model.TollEntry;

/** A figure as it is always shown: with its speaker, the moment at which it stands, and the sentence that carries it. */
final class FigureLine {

    private FigureLine() {}

    /**
     * Two lines, each after {@code indent} spaces.
     *
     * @param reports how many reports carry the same figure of the same speaker
     */
    static String of(TollEntry entry, int reports, Archive archive, Terminal terminal, int indent) {
        int room = terminal.columns() - indent;
        String last = " · " + moment(entry) + (reports == 1 ? "" : " · in " + reports + " reports");
        String first = fitted(entry, room - Lines.length(last)) + last;
        String source = " — " + Lines.cut(entry.report().toString(), room / 3);
        String sentence =
                Lines.plain(archive.sentence(entry.report(), entry.figure().words()));
        int left = Math.max(20, room - 4 - Lines.length(source));
        return " ".repeat(indent) + Lines.cut(first, room) + "\n" + " ".repeat(indent + 2)
                + terminal.faint("“" + around(sentence, entry.figure().words().text(), left) + "”" + source);
    }

    /** Figure and speaker in {@code room} signs: their names give way, so that stance and moment are always seen. */
    private static String fitted(TollEntry entry, int room) {
        String stance = stance(entry);
        int both = room - 3 - Lines.length(stance);
        String name = entry.voice().name();
        String count = Lines.cut(count(entry), Math.max(both / 2, both - Lines.length(Lines.plain(name))));
        return count + " · " + Lines.cut(name, Math.max(both / 3, both - Lines.length(count))) + stance;
    }

    /** The figure, the people it counts and what it covers. */
    static String count(TollEntry entry) {
        String who = entry.figure().who() == null
                ? entry.group().isAll() ? "" : " (" + entry.group().told(Sides::name) + ")"
                : " (" + entry.figure().who().text() + ")";
        return entry.figure().count() + " " + entry.figure().measure().word() + who
                + entry.figure().scope().told();
    }

    static String speaker(TollEntry entry) {
        return entry.voice().name() + stance(entry);
    }

    private static String stance(TollEntry entry) {
        Position position = entry.position();
        return position == Position.ASSERTED ? "" : " (" + position.verb() + ")";
    }

    /** The time that the text gives the figure, else the day of publication. */
    static String moment(TollEntry entry) {
        if (entry.standsAt() == null) {
            return "undated";
        }
        return (entry.asOfGiven() ? "as of " : "published ") + entry.standsAt();
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
