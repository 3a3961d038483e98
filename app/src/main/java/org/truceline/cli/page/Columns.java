package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.truceline.cli.Terminal;

/** Rows under headings in aligned columns that fit a width: the widest columns give way first, those marked with * before all others. */
final class Columns {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> headings;
    private final boolean[] givesWay;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param headings those that end with * are columns that can be cut with the least loss
     */
    Columns(String... headings) {
        this.headings = Arrays.stream(headings).map(h -> h.replace("*", "")).toList();
        this.givesWay = new boolean[headings.length];
        for (int i = 0; i < headings.length; i++) {
            givesWay[i] = headings[i].endsWith("*");
        }
    }

    /** Adds a row; each cell becomes one line. */
    void row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(Arrays.stream(cells).map(Lines::plain).toList());
    }

    /** The heading line. */
    String heading(Terminal terminal) {
        return terminal.strong(line(headings, widths(terminal.columns())));
    }

    /** One line for each row, in order. */
    List<String> lines(Terminal terminal) {
        int[] widths = widths(terminal.columns());
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int[] widths(int columns) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Lines.length(headings.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Lines.length(row.get(i)));
            }
        }
        int room = columns - GAP.length() * (widths.length - 1);
        shrink(widths, room, true);
        shrink(widths, room, false);
        return widths;
    }

    /** Narrows the widest columns, of those that give way or of all, until the sum is {@code room} or none can be narrowed more. */
    private void shrink(int[] widths, int room, boolean onlyThoseThatGiveWay) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean may = widths[i] > (onlyThoseThatGiveWay ? 2 * NARROWEST : NARROWEST)
                        && (givesWay[i] || !onlyThoseThatGiveWay);
                widest = may && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(Lines.pad(Lines.cut(cells.get(i), widths[i]), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
