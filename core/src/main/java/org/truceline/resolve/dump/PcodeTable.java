package org.truceline.resolve.dump;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.resolve.place.PackWriter;
import org.truceline.resolve.place.PlacePack;

/**
 * OCHA's tables of divisions by p-code: one line a smallest division with all above it ({@code ADM2_EN, ADM2_PCODE, ADM1_EN …}, {@code admin1Name_en,
 * admin1Pcode …}), or one line a division ({@code Location, Admin Level, P-Code, Name, Parent P-Code}). Points are the smallest division's, where given;
 * a division without one lies in the middle of what lies in it.
 */
final class PcodeTable implements Table {

    private static final Pattern LEVEL_CODE = Pattern.compile("adm(?:in)?_?([0-5])_?pcode");
    private static final Pattern LEVEL_NAME =
            Pattern.compile("adm(?:in)?_?([0-5])_?(?:name)?_?((?!pcode|type|ref|alt)[a-z]{2}|[0-9])?");
    private static final int MOST_CODES = 2_000_000;

    private final Heading heading;
    private final Map<Integer, Integer> codes = new TreeMap<>();
    private final Map<Integer, Map<Integer, String>> names = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final int latitude;
    private final int longitude;
    private final int level;
    private final int code;
    private final int name;
    private final int parent;
    private final int location;

    PcodeTable(Heading heading) {
        this.heading = heading;
        for (int i = 0; i < heading.names().size(); i++) {
            String column = heading.names().get(i);
            Matcher coded = LEVEL_CODE.matcher(column);
            Matcher named = LEVEL_NAME.matcher(column);
            if (coded.matches()) {
                codes.putIfAbsent(Integer.parseInt(coded.group(1)), i);
            } else if (named.matches()) {
                String language = named.group(2) == null
                                || Character.isDigit(named.group(2).charAt(0))
                        ? "und"
                        : named.group(2);
                names.computeIfAbsent(Integer.parseInt(named.group(1)), k -> new TreeMap<>())
                        .put(i, language);
            }
        }
        this.latitude = heading.column("center_lat", "latitude", "lat", "y_coord", "y");
        this.longitude = heading.column("center_lon", "longitude", "lon", "long", "lng", "x_coord", "x");
        this.level = heading.column("admin_level", "level");
        this.code = heading.column("p_code", "pcode");
        this.name = heading.column("name");
        this.parent = heading.column("parent_p_code", "parent_pcode");
        this.location = heading.column("location", "country", "iso3");
    }

    /** Whether a heading is of such a table. */
    static boolean fits(Heading heading) {
        return heading.names().stream().anyMatch(n -> LEVEL_CODE.matcher(n).matches())
                || (heading.column("p_code", "pcode") >= 0
                        && heading.column("name") >= 0
                        && heading.column("admin_level", "level") >= 0);
    }

    @Override
    public Taken take(String line, PackWriter pack) throws BrokenLine, IOException {
        List<String> f = heading.cut(line);
        if (f.stream().anyMatch(field -> field.startsWith("#"))) {
            return Taken.LEFT_OUT; // the row of HXL tags
        }
        return codes.isEmpty() ? one(f, pack) : levels(f, pack);
    }

    /** A division a line. */
    private Taken one(List<String> f, PackWriter pack) throws BrokenLine, IOException {
        if (f.get(code).isEmpty() || f.get(name).isEmpty()) {
            throw new BrokenLine("no p-code or no name");
        }
        int depth = (int) Fields.number(f.get(level), "admin level");
        if (depth < 1) {
            return Taken.LEFT_OUT;
        }
        String country = location < 0 ? null : Countries.code(f.get(location));
        String above = parent < 0 || depth != 2 || f.get(parent).isEmpty() ? null : f.get(parent);
        return add(pack, f.get(code), f.get(name), depth, above, country, null) < 0 ? Taken.LEFT_OUT : Taken.ADDED;
    }

    private Taken levels(List<String> f, PackWriter pack) throws BrokenLine, IOException {
        Point point = latitude < 0 || longitude < 0 ? null : Fields.point(f.get(latitude), f.get(longitude));
        int deepest = 0;
        for (Map.Entry<Integer, Integer> e : codes.entrySet()) {
            deepest = f.get(e.getValue()).isEmpty() ? deepest : e.getKey();
        }
        if (deepest == 0) {
            throw new BrokenLine("no p-code below the country's");
        }
        Integer countryAt = codes.get(0);
        String country = countryAt == null ? null : Countries.code(f.get(countryAt));
        String first = codes.containsKey(1) ? f.get(codes.get(1)) : "";
        boolean added = false;
        for (Map.Entry<Integer, Integer> e : codes.entrySet()) {
            int depth = e.getKey();
            String own = f.get(e.getValue());
            String called = name(f, depth);
            if (depth == 0 || own.isEmpty() || called == null) {
                continue;
            }
            int row = add(
                    pack, own, called, depth, first.isEmpty() ? null : first, country, depth == deepest ? point : null);
            if (row >= 0) {
                added = true;
                for (Map.Entry<Integer, String> other :
                        names.getOrDefault(depth, Map.of()).entrySet()) {
                    String text = f.get(other.getKey());
                    if (!text.isEmpty() && !text.equals(called)) {
                        pack.otherName(row, text);
                        pack.tagged(row, new PlacePack.TaggedName(other.getValue(), text, null, null));
                    }
                }
            }
        }
        return added ? Taken.ADDED : Taken.LEFT_OUT;
    }

    /** The English name, else the first that is given. */
    private @Nullable String name(List<String> f, int depth) {
        Map<Integer, String> columns = names.getOrDefault(depth, Map.of());
        String found = null;
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            String text = f.get(column.getKey());
            if (!text.isEmpty() && (found == null || column.getValue().equals("en"))) {
                found = text;
            }
        }
        return found;
    }

    /** Adds a division that has not come before and gives its row, −1 where it has. */
    private int add(
            PackWriter pack,
            String pcode,
            String called,
            int depth,
            @Nullable String above,
            @Nullable String country,
            @Nullable Point point)
            throws IOException {
        if (seen.size() >= MOST_CODES || !seen.add(pcode)) {
            return -1;
        }
        String in = country == null && pcode.length() > 1 ? Countries.code(pcode.substring(0, 2)) : country;
        PlaceKind kind = depth == 1 ? PlaceKind.PROVINCE : PlaceKind.DISTRICT;
        String first = depth == 1 ? pcode : above;
        int row = pack.place(new PackWriter.Entry(
                "pcode:" + pcode,
                called,
                kind,
                point,
                Feature.radiusKm(kind, 0),
                0,
                in,
                first == null ? null : "pcode:" + first,
                depth == 1 ? null : "pcode:" + pcode,
                0,
                true));
        for (String bare : DivisionNames.bare(called)) {
            pack.shortName(row, bare);
        }
        return row;
    }
}
