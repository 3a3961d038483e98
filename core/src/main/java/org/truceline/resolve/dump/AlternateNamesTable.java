package org.truceline.resolve.dump;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceId;
import org.truceline.resolve.place.PackWriter;
import org.truceline.resolve.place.PlacePack;

/** GeoNames' alternateNamesV2: a name a line, with its language and the time of its use, for a place of the main table. */
final class AlternateNamesTable implements Table {

    private static final int FEWEST = 4;
    private static final int MOST = 10;

    /** "Languages" that are none: links, codes, sounds. */
    private static final Set<String> NO_NAMES =
            Set.of("link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon", "piny", "lauc");

    /** Whether a first line is of this table. */
    static boolean fits(List<String> f) {
        return f.size() >= FEWEST
                && f.size() <= MOST
                && GeoNamesTable.isId(f.get(0))
                && GeoNamesTable.isId(f.get(1))
                && f.get(2).length() <= 7;
    }

    @Override
    public Taken take(String line, PackWriter pack) throws BrokenLine, IOException {
        List<String> f = Fields.tabs(line);
        if (f.size() < FEWEST || f.size() > MOST) {
            throw new BrokenLine(f.size() + " columns where 4 to 10 are wanted");
        }
        if (!GeoNamesTable.isId(f.get(1))) {
            throw new BrokenLine("'" + Fields.shown(f.get(1)) + "' is no geonameid");
        }
        String language = f.get(2);
        String name = f.get(3).strip();
        if (NO_NAMES.contains(language)) {
            return Taken.LEFT_OUT;
        }
        if (name.isEmpty()) {
            throw new BrokenLine("no name");
        }
        int row = pack.rowOf(new PlaceId("geonames:" + f.get(1)));
        if (row < 0) {
            return Taken.LEFT_OUT;
        }
        pack.tagged(
                row,
                new PlacePack.TaggedName(
                        language.isEmpty() ? "und" : language,
                        name,
                        at(f, 8),
                        at(f, 9) == null && isHistoric(f) ? "?" : at(f, 9)));
        if (ReadableName.test(name)) {
            pack.otherName(row, name);
        }
        return Taken.ADDED;
    }

    private static boolean isHistoric(List<String> f) {
        return f.size() > 7 && f.get(7).equals("1");
    }

    private static @Nullable String at(List<String> f, int column) {
        return f.size() > column && !f.get(column).isBlank() ? f.get(column).strip() : null;
    }
}
