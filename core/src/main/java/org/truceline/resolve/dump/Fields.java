package org.truceline.resolve.dump;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Point;

/** Fields of a line and the values in them. */
final class Fields {

    private Fields() {}

    /** The fields between tabs. */
    static List<String> tabs(String line) {
        List<String> out = new ArrayList<>(19);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            out.add(line.substring(from, tab));
            from = tab + 1;
        }
        out.add(line.substring(from));
        return out;
    }

    /**
     * The fields of a line of CSV, with quotes as RFC 4180 has them.
     *
     * @throws BrokenLine where a quote is not closed
     */
    static List<String> csv(String line, char separator) throws BrokenLine {
        List<String> out = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
            } else if (c == separator) {
                out.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new BrokenLine("a quote is not closed");
        }
        out.add(field.toString().strip());
        return out;
    }

    /**
     * The point of two fields; null where both are empty.
     *
     * @throws BrokenLine where they are no degrees
     */
    static @Nullable Point point(String latitude, String longitude) throws BrokenLine {
        if (latitude.isBlank() && longitude.isBlank()) {
            return null;
        }
        double north = number(latitude, "latitude");
        double east = number(longitude, "longitude");
        if (!(Math.abs(north) <= 90)) {
            throw new BrokenLine("latitude " + latitude + " is not from -90 to 90");
        }
        if (!(Math.abs(east) <= 180)) {
            throw new BrokenLine("longitude " + longitude + " is not from -180 to 180");
        }
        return new Point(north, east);
    }

    static double number(String field, String what) throws BrokenLine {
        try {
            return Double.parseDouble(field.strip());
        } catch (NumberFormatException e) {
            throw new BrokenLine(what + " '" + shown(field) + "' is no number");
        }
    }

    /** A count of people; 0 where the field is empty. */
    static long people(String field) throws BrokenLine {
        if (field.isBlank()) {
            return 0;
        }
        double people = number(field.replace(",", ""), "population");
        if (!(people >= 0)) {
            throw new BrokenLine("population " + field + " is less than none");
        }
        return (long) people;
    }

    /** A field as a message shows it. */
    static String shown(String field) {
        return field.length() <= 40 ? field : field.substring(0, 40) + "…";
    }
}
