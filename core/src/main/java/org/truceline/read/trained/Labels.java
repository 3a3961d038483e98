package org.truceline.read.trained;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.truceline.json.Json;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.model.Scope;
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.model.Word;
import org.truceline.read.proposal.Bound;
import org.truceline.read.proposal.Role;

/**
 * What the outputs of a trained model mean: the tables that training wrote beside it.
 *
 * @param dimension how many numbers one role has in the vectors that ask and answer
 * @param near for each role what a distance in words adds to the score of beginning and of going on
 * @param across the same for a distance in sentences
 * @param thresholds from which likelihood on words are taken to fill a role
 * @param temperature what scores of event words are divided by, so that their likelihoods mean what they say
 * @param sha256 of the model's file, as training told it
 */
@SuppressWarnings("ArrayRecordComponent") // tables; never compared
record Labels(
        List<Event> events,
        List<Measure> measures,
        List<Reality> reality,
        List<Stance> stance,
        List<Status> status,
        List<Scope> scope,
        List<Bound> bound,
        List<Role> roles,
        int dimension,
        float[][][] near,
        float[][][] across,
        double happening,
        double number,
        double cue,
        Map<Role, Double> thresholds,
        double temperature,
        String sha256) {

    private static final double EVEN = 0.5;

    /** How many scores of marks a word has. */
    int marks() {
        return reality.size() + stance.size() + 2 + status.size() + scope.size() + bound.size();
    }

    double threshold(Role role) {
        return thresholds.getOrDefault(role, EVEN);
    }

    /** @throws IOException if {@code json} is no table of labels */
    static Labels of(String json) throws IOException {
        JsonNode node = Json.parse(json);
        List<Role> roles = words(Role.class, node.path("roles"));
        JsonNode least = node.path("thresholds");
        Map<Role, Double> thresholds = new EnumMap<>(Role.class);
        roles.forEach(r -> thresholds.put(r, least.path(r.word()).asDouble(EVEN)));
        return new Labels(
                words(Event.class, node.path("events")),
                words(Measure.class, node.path("measures")),
                words(Reality.class, node.path("reality")),
                words(Stance.class, node.path("stance")),
                words(Status.class, node.path("status")),
                words(Scope.class, node.path("scope")),
                words(Bound.class, node.path("bound")),
                roles,
                node.path("dimension").asInt(),
                table(node.path("near"), roles.size(), Distances.WORDS),
                table(node.path("across"), roles.size(), Distances.SENTENCES),
                least.path("happening").asDouble(EVEN),
                least.path("number").asDouble(EVEN),
                least.path("cue").asDouble(EVEN),
                thresholds,
                node.path("temperature").path("happening").asDouble(1),
                node.path("sha256").asText(""));
    }

    private static <E extends Enum<E> & Word> List<E> words(Class<E> type, JsonNode names) throws IOException {
        List<E> words = new ArrayList<>();
        for (JsonNode name : names) {
            words.add(Word.of(type, name.asText()));
        }
        if (words.isEmpty()) {
            throw new IOException("labels without a table of " + type.getSimpleName());
        }
        return List.copyOf(words);
    }

    private static float[][][] table(JsonNode node, int roles, int buckets) throws IOException {
        float[][][] table = new float[roles][2][buckets];
        for (int r = 0; r < roles; r++) {
            for (int part = 0; part < 2; part++) {
                JsonNode row = node.path(r).path(part);
                if (row.size() != buckets) {
                    throw new IOException("labels with a row of " + row.size() + " distances, not " + buckets);
                }
                for (int b = 0; b < buckets; b++) {
                    table[r][part][b] = (float) row.path(b).asDouble();
                }
            }
        }
        return table;
    }
}
