package org.truceline.resolve.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The heading of a table: which column is called what, in any case, with what stands between its fields. */
record Heading(char separator, List<String> names, Map<String, Integer> at) {

    private static final String SEPARATORS = ",;\t|";

    static Heading of(String line) throws BrokenLine {
        char best = ',';
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char c = SEPARATORS.charAt(i);
            if (count(line, c) > count(line, best)) {
                best = c;
            }
        }
        List<String> names = new ArrayList<>();
        Map<String, Integer> at = new HashMap<>();
        for (String name : fields(line, best)) {
            String plain = name.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}0-9]+", "_");
            at.putIfAbsent(plain, names.size());
            names.add(plain);
        }
        return new Heading(best, List.copyOf(names), Map.copyOf(at));
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    private static List<String> fields(String line, char separator) throws BrokenLine {
        return separator == '\t' && line.indexOf('"') < 0 ? Fields.tabs(line) : Fields.csv(line, separator);
    }

    /** The column of the first of these names that is there, −1 where none is. */
    int column(String... called) {
        for (String name : called) {
            Integer column = at.get(name);
            if (column != null) {
                return column;
            }
        }
        return -1;
    }

    /**
     * The fields of a line under this heading; missing ones at the end are empty.
     *
     * @throws BrokenLine where there are more fields than names
     */
    List<String> cut(String line) throws BrokenLine {
        List<String> fields = new ArrayList<>(fields(line, separator));
        if (fields.size() > names.size()) {
            throw new BrokenLine(fields.size() + " columns under a heading of " + names.size());
        }
        while (fields.size() < names.size()) {
            fields.add("");
        }
        return fields;
    }
}
