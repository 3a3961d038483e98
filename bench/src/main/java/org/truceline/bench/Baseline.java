package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures that a reader reached before ({@code bench/baseline.json}), which must not fall unsaid. */
record Baseline(Path file, String reader, Map<String, Double> figures) {

    /** A fall of no more is none: one claim more or less in some thirty reports. */
    static final double TOLERANCE = 0.005;

    /** Reads the figures of {@code reader}; none where there are none yet. */
    static Baseline of(Path file, String reader) throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        if (Files.exists(file)) {
            JsonNode own = new ObjectMapper().readTree(Files.readString(file)).path(reader);
            own.properties().forEach(f -> figures.put(f.getKey(), f.getValue().asDouble()));
        }
        return new Baseline(file, reader, figures);
    }

    /** What was measured beside what was reached. */
    String table(Map<String, Double> measured) {
        StringBuilder out =
                new StringBuilder(String.format(Locale.ROOT, "%-34s %8s %8s %8s%n", "", "now", "before", "change"));
        measured.forEach((figure, now) -> {
            Double before = figures.get(figure);
            out.append(
                    before == null
                            ? String.format(Locale.ROOT, "%-34s %8.3f%n", figure, now)
                            : String.format(
                                    Locale.ROOT, "%-34s %8.3f %8.3f %+8.3f%n", figure, now, before, now - before));
        });
        return out.toString();
    }

    /** The figures that fell by more than {@link #TOLERANCE}. */
    List<String> fallen(Map<String, Double> measured) {
        List<String> fallen = new ArrayList<>();
        measured.forEach((figure, now) -> {
            Double before = figures.get(figure);
            if (before != null && now < before - TOLERANCE) {
                fallen.add(figure);
            }
        });
        return fallen;
    }

    /**
     * Says what fell, and keeps the figures where asked.
     *
     * @param update whether to keep what was measured
     * @param allowFall whether a fall is meant; it must then be told of by its name, "claims: events", in the changelog
     * @return the exit status: 1 for a fall that is not meant or not told of
     */
    int check(Map<String, Double> measured, boolean update, boolean allowFall, Path changelog) throws IOException {
        List<String> fallen = fallen(measured);
        String unreleased = unreleased(Files.readString(changelog));
        List<String> unsaid =
                fallen.stream().filter(f -> !unreleased.contains(f)).toList();
        if (!fallen.isEmpty() && !(allowFall && unsaid.isEmpty())) {
            System.out.println("fallen: " + String.join(", ", fallen));
            System.out.println(
                    "Where that is meant: --allow-fall, and a line in CHANGELOG.md under Unreleased that names each of them"
                            + (unsaid.isEmpty() ? "" : "; not named there: " + String.join(", ", unsaid)));
            return 1;
        }
        if (update) {
            write(measured);
            System.out.println("kept in " + file);
        }
        return 0;
    }

    private static String unreleased(String changelog) {
        int start = changelog.indexOf("## Unreleased");
        int end = changelog.indexOf("\n## ", Math.max(0, start) + 3);
        return start < 0 ? "" : changelog.substring(start, end < 0 ? changelog.length() : end);
    }

    private void write(Map<String, Double> measured) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode all =
                Files.exists(file) ? (ObjectNode) mapper.readTree(Files.readString(file)) : mapper.createObjectNode();
        Map<String, Double> kept = new TreeMap<>(figures);
        kept.putAll(measured);
        ObjectNode own = all.putObject(reader);
        kept.forEach((figure, value) -> own.put(figure, Math.round(value * 10_000) / 10_000.0));
        Files.writeString(file, mapper.writeValueAsString(all) + "\n");
    }
}
