package org.truceline.cli.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet. */
final class Csv {

    /** A cell that begins with one of these is run as a formula by one spreadsheet or another. See OWASP, "CSV Injection". */
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** A line without its end. */
    static String line(List<Cell> cells) {
        return cells.stream().map(Cell::written).collect(Collectors.joining(","));
    }

    /** A value of one column. */
    sealed interface Cell {

        static Cell text(String text) {
            return new Text(text);
        }

        static Cell number(long number) {
            return new Plain(Long.toString(number));
        }

        /** Four decimals, as ACLED has coordinates. */
        static Cell degrees(double degrees) {
            return new Plain(String.format(Locale.ROOT, "%.4f", degrees));
        }

        static Cell empty() {
            return new Plain("");
        }

        String written();
    }

    /** Words that came from outside: quoted where needed, and defused with an apostrophe where a spreadsheet would run them. */
    record Text(String text) implements Cell {
        @Override
        public String written() {
            String safe = !text.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
            boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
        }
    }

    /** A number that we formed ourselves; a minus sign before it is no formula. */
    record Plain(String text) implements Cell {
        @Override
        public String written() {
            return text;
        }
    }
}
