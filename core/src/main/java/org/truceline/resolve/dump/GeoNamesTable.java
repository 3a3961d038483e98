package org.truceline.resolve.dump;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.resolve.place.PackWriter;

/** GeoNames' main table (allCountries.txt, XX.txt, cities500.txt): nineteen columns, a place a line. Countries are left out: the program has them. */
final class GeoNamesTable implements Table {

    private static final int COLUMNS = 19;

    private final Set<String> more;

    /** @param more feature classes and codes that are wanted beside those that reports of a conflict name */
    GeoNamesTable(Set<String> more) {
        this.more = more;
    }

    /** Whether a first line is of this table. */
    static boolean fits(List<String> f) {
        return f.size() == COLUMNS && isId(f.get(0)) && isDegrees(f.get(4)) && isDegrees(f.get(5));
    }

    static boolean isId(String field) {
        return !field.isEmpty() && field.length() <= 9 && field.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDegrees(String field) {
        return field.matches("-?[0-9]{1,3}(\\.[0-9]*)?");
    }

    @Override
    public Taken take(String line, PackWriter pack) throws BrokenLine, IOException {
        List<String> f = Fields.tabs(line);
        if (f.size() != COLUMNS) {
            throw new BrokenLine(f.size() + " columns where " + COLUMNS + " are wanted");
        }
        if (!isId(f.get(0))) {
            throw new BrokenLine("'" + Fields.shown(f.get(0)) + "' is no geonameid");
        }
        if (f.get(1).isBlank()) {
            throw new BrokenLine("no name");
        }
        long population = Fields.people(f.get(14));
        PlaceKind kind = Feature.kind(f.get(6), f.get(7), population, more);
        @Nullable Point point = Fields.point(f.get(4), f.get(5));
        if (point == null) {
            throw new BrokenLine("no coordinates");
        }
        if (kind == null) {
            return Taken.LEFT_OUT;
        }
        String code = f.get(7);
        String country = f.get(8).length() == 2 ? f.get(8) : null;
        String first =
                country == null || f.get(10).isBlank() || f.get(10).equals("00") ? null : country + '.' + f.get(10);
        boolean smaller = code.equals("ADM3") || code.equals("ADM4");
        String second =
                first == null || f.get(11).isBlank() ? null : first + '.' + f.get(11) + (smaller ? '.' + f.get(0) : "");
        int flag = code.equals("PPLC") ? 1 : code.equals("PPLA") ? 2 : 0;
        int row = pack.place(new PackWriter.Entry(
                "geonames:" + f.get(0),
                f.get(1),
                kind,
                point,
                Feature.radiusKm(kind, population),
                population,
                country,
                first,
                second,
                flag,
                false));
        if (!f.get(2).isBlank()) {
            pack.otherName(row, f.get(2));
        }
        for (String name : f.get(3).split(",", -1)) {
            if (ReadableName.test(name)) {
                pack.otherName(row, name);
            }
        }
        if (kind == PlaceKind.PROVINCE || kind == PlaceKind.DISTRICT) {
            for (String bare : DivisionNames.bare(f.get(1))) {
                pack.shortName(row, bare);
            }
        }
        return Taken.ADDED;
    }
}
