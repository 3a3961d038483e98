package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.truceline.cli.Terminal;

/** Rows under headings in aligned columns that fit a width: the widest columns give way first. */
final class Columns {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... headings) {
        this.headings = List.of(headings);
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
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(Lines.pad(Lines.cut(cells.get(i), widths[i]), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
