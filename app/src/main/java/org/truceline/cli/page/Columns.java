package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.truceline.cli.Terminal;

/**
 * Rows under headings in aligned columns that fit a width. Only columns marked with * are ever cut, and not below twenty signs: where that is not enough they stand
 * whole on a line below their row (the first column above it), and so do the last of the others, with their headings. Ids, days and numbers stay whole at every width.
 */
final class Columns {

    private static final String GAP = "  ";
    private static final int LEAST = 20;
    private static final int INDENT = 2;

    private final List<String> headings;
    private final boolean[] givesWay;
    private final List<List<String>> rows = new ArrayList<>();

    /** What stands beside each other, with their widths; all other columns stand below. */
    private record Layout(List<Integer> beside, List<Integer> widths) {

        static Layout of(List<Integer> beside, int[] widths) {
            return new Layout(beside, Arrays.stream(widths).boxed().toList());
        }

        /** Whether the first column stands above its row. */
        boolean above() {
            return beside.getFirst() != 0;
        }
    }

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

    /** The heading line, and the headings of what stands below the rows. */
    String heading(Terminal terminal) {
        Layout layout = layout(terminal);
        String below = IntStream.range(layout.above() ? 1 : 0, headings.size())
                .filter(i -> givesWay[i] && !layout.beside().contains(i))
                .mapToObj(headings::get)
                .collect(Collectors.joining(" · "));
        String first = layout.above() ? terminal.strong(headings.getFirst()) + "\n" : "";
        String line = first + terminal.strong(line(headings, layout));
        return below.isEmpty() ? line : line + "\n" + " ".repeat(INDENT) + terminal.strong(below);
    }

    /** The rows in order, each in one line or more. */
    List<String> lines(Terminal terminal) {
        Layout layout = layout(terminal);
        return rows.stream()
                .map(row -> {
                    String below = below(row, layout);
                    String first = layout.above() ? Lines.wrap(row.getFirst(), 0, terminal.columns()) + "\n" : "";
                    return first
                            + line(row, layout)
                            + (below.isEmpty() ? "" : "\n" + Lines.wrap(below, INDENT, terminal.columns()));
                })
                .toList();
    }

    private Layout layout(Terminal terminal) {
        int[] widths = natural();
        List<Integer> all = IntStream.range(0, widths.length).boxed().toList();
        if (terminal.whole() || sum(all, widths) <= terminal.columns()) {
            return Layout.of(all, widths);
        }
        int[] narrow = widths.clone();
        narrow(narrow, all, terminal.columns());
        if (sum(all, narrow) <= terminal.columns()) {
            return Layout.of(all, narrow);
        }
        List<Integer> beside = new ArrayList<>(all);
        beside.removeIf(i -> givesWay[i]);
        int room = terminal.columns() - (givesWay[0] ? INDENT : 0);
        while (beside.size() > 1 && sum(beside, widths) > room) {
            beside.removeLast();
        }
        return Layout.of(beside, widths);
    }

    private int[] natural() {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Lines.length(headings.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Lines.length(row.get(i)));
            }
        }
        return widths;
    }

    /** Narrows the widest of the columns that give way until the line fits or none can be narrowed more. */
    private void narrow(int[] widths, List<Integer> all, int columns) {
        while (sum(all, widths) > columns) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                widest = givesWay[i] && widths[i] > LEAST && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int sum(List<Integer> columns, int[] widths) {
        return columns.stream().mapToInt(i -> widths[i]).sum() + GAP.length() * (columns.size() - 1);
    }

    private static String line(List<String> cells, Layout layout) {
        String margin = layout.above() ? " ".repeat(INDENT) : "";
        return layout.beside().stream()
                .map(i -> Lines.pad(
                        Lines.cut(cells.get(i), layout.widths().get(i)),
                        layout.widths().get(i)))
                .collect(Collectors.joining(GAP, margin, ""))
                .stripTrailing();
    }

    /** What gives way by itself, then the others behind their headings. */
    private String below(List<String> cells, Layout layout) {
        List<String> below = new ArrayList<>();
        for (int i = layout.above() ? 1 : 0; i < cells.size(); i++) {
            if (!layout.beside().contains(i) && !cells.get(i).isEmpty()) {
                below.add((givesWay[i] ? "" : headings.get(i).toLowerCase(Locale.ROOT) + " ") + cells.get(i));
            }
        }
        return String.join(" · ", below);
    }
}
