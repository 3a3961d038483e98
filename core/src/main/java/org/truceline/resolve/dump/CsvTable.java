package org.truceline.resolve.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Word;
import org.truceline.resolve.place.PackWriter;
import org.truceline.resolve.place.PlacePack;

/**
 * A plain table with a heading. {@code name} must be there; {@code id, kind, latitude, longitude, country, province, district, population, radius_km, names}
 * and {@code name_hy} (a name in Armenian, or with any tag of a pack: {@code name_en_az}) may be. {@code names} holds {@code tag:Name|tag:Name}, or plain names.
 */
final class CsvTable implements Table {

    private static final Map<String, PlaceKind> KINDS = Map.of(
            "town", PlaceKind.CITY,
            "populated place", PlaceKind.VILLAGE,
            "settlement", PlaceKind.VILLAGE,
            "hamlet", PlaceKind.VILLAGE,
            "neighbourhood", PlaceKind.QUARTER,
            "river", PlaceKind.WATER,
            "lake", PlaceKind.WATER,
            "governorate", PlaceKind.PROVINCE,
            "camp", PlaceKind.SITE,
            "airport", PlaceKind.SITE);

    private static final int TOWN = 5000;

    private final Heading heading;
    private final int id;
    private final int name;
    private final int kind;
    private final int latitude;
    private final int longitude;
    private final int country;
    private final int province;
    private final int district;
    private final int population;
    private final int radius;
    private final int names;

    CsvTable(Heading heading) {
        this.heading = heading;
        this.id = heading.column("id", "code");
        this.name = heading.column("name", "name_en", "place", "location");
        this.kind = heading.column("kind", "type", "class");
        this.latitude = heading.column("latitude", "lat", "y", "y_coord");
        this.longitude = heading.column("longitude", "lon", "lng", "long", "x", "x_coord");
        this.country = heading.column("country", "country_code", "iso2", "iso");
        this.province = heading.column("province", "admin1", "adm1", "admin1_name", "governorate", "region");
        this.district = heading.column("district", "admin2", "adm2", "admin2_name");
        this.population = heading.column("population", "pop");
        this.radius = heading.column("radius_km", "radius");
        this.names = heading.column("names", "other_names", "alternate_names", "aliases");
    }

    /** Whether a heading is of such a table. */
    static boolean fits(Heading heading) {
        return heading.column("name", "name_en", "place", "location") >= 0
                && heading.column("latitude", "lat", "y", "y_coord") >= 0
                && heading.column("longitude", "lon", "lng", "long", "x", "x_coord") >= 0;
    }

    @Override
    public Taken take(String line, PackWriter pack) throws BrokenLine, IOException {
        List<String> f = heading.cut(line);
        String called = f.get(name);
        if (called.isEmpty()) {
            throw new BrokenLine("no name");
        }
        Point point = Fields.point(f.get(latitude), f.get(longitude));
        long people = Fields.people(at(f, population));
        PlaceKind is = kind(at(f, kind), people);
        double reach = at(f, radius).isEmpty() ? Feature.radiusKm(is, people) : Fields.number(f.get(radius), "radius");
        String code = Countries.code(at(f, country));
        List<PlacePack.TaggedName> others = names(f);
        String first = at(f, province).isEmpty() ? null : "name:" + code + '.' + f.get(province);
        String second =
                at(f, district).isEmpty() ? null : "name:" + code + '.' + at(f, province) + '.' + f.get(district);
        first = is == PlaceKind.PROVINCE ? "name:" + code + '.' + called : first;
        second = is == PlaceKind.DISTRICT ? "name:" + code + '.' + at(f, province) + '.' + called : second;
        int row = pack.place(
                new PackWriter.Entry(id(f, point), called, is, point, reach, people, code, first, second, 0, true));
        if (first != null && is != PlaceKind.PROVINCE) {
            pack.division(first, f.get(province));
        }
        if (second != null && is != PlaceKind.DISTRICT) {
            pack.division(second, f.get(district));
        }
        for (PlacePack.TaggedName other : others) {
            pack.otherName(row, other.name());
            pack.tagged(row, other);
        }
        return Taken.ADDED;
    }

    private static PlaceKind kind(String word, long people) throws BrokenLine {
        if (word.isEmpty()) {
            return people >= TOWN ? PlaceKind.CITY : PlaceKind.VILLAGE;
        }
        String plain = word.toLowerCase(Locale.ROOT);
        PlaceKind known = KINDS.get(plain);
        try {
            return known != null ? known : Word.of(PlaceKind.class, plain);
        } catch (IllegalArgumentException e) {
            throw new BrokenLine("kind '" + Fields.shown(word) + "' is none of: "
                    + Arrays.stream(PlaceKind.values()).map(Word::word).collect(Collectors.joining(", ")));
        }
    }

    /** The id given, or one made of name and point: the same table gives the same ids. */
    private String id(List<String> f, @Nullable Point point) {
        String given = at(f, id);
        if (!given.isEmpty()) {
            return given.indexOf(':') > 0 ? given : "own:" + given;
        }
        String slug = f.get(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-");
        return "own:" + slug + (point == null ? "" : "@" + point.latitude() + "," + point.longitude());
    }

    private List<PlacePack.TaggedName> names(List<String> f) throws BrokenLine {
        List<PlacePack.TaggedName> out = new ArrayList<>();
        for (String part : at(f, names).split("[|;]", -1)) {
            if (!part.isBlank()) {
                int colon = part.indexOf(':');
                String tag = colon > 0 ? part.substring(0, colon).strip() : "und";
                out.add(tagged(tag, part.substring(colon + 1).strip()));
            }
        }
        for (int i = 0; i < f.size(); i++) {
            String column = heading.names().get(i);
            if (column.startsWith("name_") && i != name && !f.get(i).isEmpty()) {
                out.add(tagged(column.substring("name_".length()).replace('_', '-'), f.get(i)));
            }
        }
        return out;
    }

    private static PlacePack.TaggedName tagged(String tag, String name) throws BrokenLine {
        if (name.isEmpty()) {
            throw new BrokenLine("a tag without a name: " + Fields.shown(tag));
        }
        try {
            return PlacePack.TaggedName.of(tag, name);
        } catch (IllegalArgumentException e) {
            throw new BrokenLine("dates of a name are [FROM..UNTIL], not " + Fields.shown(tag));
        }
    }

    private static String at(List<String> f, int column) {
        return column < 0 ? "" : f.get(column);
    }
}
