package org.truceline.resolve.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tab-separated tables; lines that begin with # are notes. */
final class Tables {

    private Tables() {}

    /** The rows of a table of the register that comes with the program. */
    static List<String[]> standard(String name, int columns) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is damaged: its table " + name + " is missing");
            }
            return rows(name, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Rows of {@code columns} columns; missing ones at the end are empty.
     *
     * @throws IllegalArgumentException if a line has more, with its number
     */
    static List<String[]> rows(String name, Reader reader, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > columns) {
                throw new IllegalArgumentException(
                        name + " line " + number + ": " + cells.length + " columns where " + columns + " are known");
            }
            String[] row = Arrays.copyOf(cells, columns);
            for (int i = cells.length; i < columns; i++) {
                row[i] = "";
            }
            rows.add(row);
        }
        return rows;
    }

    /** The parts of a cell between its bars. */
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
