package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.truceline.json.Json;

/**
 * In how many known incidents low and high are one number: a span that is always wide holds every truth and tells nothing. The found incident of a known one is the one that
 * the scorer takes: that with most of its reports, then with fewest others.
 */
final class Narrowness {

    private Narrowness() {}

    /**
     * The shares, by figure.
     *
     * @param gold the known incidents, a line each
     * @param found the incidents found, a line each
     */
    static Map<String, Double> of(Path gold, Path found) throws IOException {
        Map<String, JsonNode> homes = new HashMap<>();
        for (String line : SharedData.lines(found)) {
            JsonNode incident = Json.parse(line);
            incident.path("reports").forEach(r -> homes.putIfAbsent(r.asText(), incident));
        }
        int known = 0;
        int[] narrow = new int[3];
        for (String line : SharedData.lines(gold)) {
            known++;
            Map<JsonNode, Integer> shared = new LinkedHashMap<>();
            for (JsonNode report : Json.parse(line).path("reports")) {
                JsonNode home = homes.get(report.path("id").asText());
                if (home != null) {
                    shared.merge(home, 1, Integer::sum);
                }
            }
            JsonNode best = shared.entrySet().stream()
                    .min(Comparator.comparing((Map.Entry<JsonNode, Integer> e) -> -e.getValue())
                            .thenComparing(e -> e.getKey().path("reports").size()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
            boolean killed = best != null && isNarrow(best.path("killed"));
            boolean injured = best != null && isNarrow(best.path("injured"));
            narrow[0] += killed ? 1 : 0;
            narrow[1] += injured ? 1 : 0;
            narrow[2] += killed && injured ? 1 : 0;
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        String[] figures = {"killed low = high", "injured low = high", "both low = high"};
        for (int i = 0; i < figures.length; i++) {
            shares.put(figures[i], known == 0 ? 0 : (double) narrow[i] / known);
        }
        return shares;
    }

    private static boolean isNarrow(JsonNode toll) {
        return toll.hasNonNull("low")
                && toll.path("low").asLong() == toll.path("high").asLong(-1);
    }
}
