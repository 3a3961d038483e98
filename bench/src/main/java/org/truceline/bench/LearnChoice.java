package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.truceline.json.Json;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.trained.TrainedReader;

/**
 * Learns how much the model and the rules each speak for a draft's being a claim: a logistic regression for drafts of both, of the model alone and of the rules alone, on
 * the annotated reports that the model was not trained on (a tenth, by the checksum of their ids). The same model and annotations give the same weights.
 */
final class LearnChoice {

    private static final String STEP = "claim/choice";
    private static final List<String> KINDS = List.of("both", "model", "rules");
    private static final int PARTS = 10;
    private static final int ROUNDS = 4000;
    private static final double STEP_SIZE = 0.5;
    private static final double PENALTY = 0.5;
    private static final double SUREST = 0.98;

    @SuppressWarnings("ArrayRecordComponent") // a row of numbers; never compared
    private record Example(String kind, double[] signs, boolean told) {}

    private LearnChoice() {}

    static void run(SharedData data, TrainedReader reader, Path out) throws IOException, InterruptedException {
        Path set = data.data("claims-train", "claims-train");
        Pipeline pipeline = new Pipeline(
                Pipeline.bundled(org.truceline.read.ReaderChoice.RULES).names(), reader.forLearningTheChoice());
        List<Example> examples = new ArrayList<>();
        for (String line : SharedData.lines(set.resolve("claims-train.jsonl"))) {
            JsonNode node = Json.parse(line);
            String doc = node.path("doc").asText();
            if (isHeldOut(doc)) {
                String day = node.path("published").asText("");
                Published published = day.length() < 10 ? null : Published.given(LocalDate.parse(day.substring(0, 10)));
                String text = Files.readString(set.resolve("texts").resolve(doc + ".txt"));
                add(pipeline.read(Report.of(doc, published, text)).claims(), node.path("claims"), text, examples);
            }
        }
        Map<String, String> lines = new HashMap<>();
        for (String kind : KINDS) {
            List<Example> some =
                    examples.stream().filter(e -> e.kind().equals(kind)).toList();
            double[] weights = learn(some);
            StringBuilder row = new StringBuilder(kind);
            for (double weight : weights) {
                row.append(String.format(Locale.ROOT, "\t%.2f", weight));
            }
            lines.put(kind, row.toString());
            System.out.printf(
                    "%s: %d drafts, %d of them told%n",
                    row, some.size(), some.stream().filter(Example::told).count());
        }
        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            written.add(lines.getOrDefault(line.split("\t", -1)[0], line));
        }
        Files.write(out, written);
    }

    /** Whether training leaves the document out. */
    static boolean isHeldOut(String doc) {
        CRC32 crc = new CRC32();
        crc.update(doc.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % PARTS == 0;
    }

    /** Drafts pair with annotated claims of the same event that share their text, the likeliest first. */
    private static void add(List<Claim> drafts, JsonNode annotated, String text, List<Example> examples) {
        List<Claim> ordered = new ArrayList<>(drafts);
        ordered.sort((a, b) ->
                Double.compare(b.derivation().confidence(), a.derivation().confidence()));
        Set<Integer> taken = new HashSet<>();
        for (Claim draft : ordered) {
            int best = -1;
            int most = -1;
            for (int i = 0; i < annotated.size(); i++) {
                JsonNode claim = annotated.get(i);
                if (!taken.contains(i)
                        && claim.path("event").asText().equals(draft.event().word())
                        && LearnWeights.shares(claim.path("evidence"), text, draft)) {
                    int fit = (claim.path("trigger")
                                            .asText()
                                            .equals(draft.happening().trigger().text())
                                    ? 2
                                    : 0)
                            + (claim.path("reality")
                                            .asText()
                                            .equals(draft.happening().reality().word())
                                    ? 1
                                    : 0);
                    if (fit > most) {
                        most = fit;
                        best = i;
                    }
                }
            }
            taken.add(best);
            for (Derivation.Step step : draft.derivation().steps()) {
                if (step.rule().equals(STEP)) {
                    examples.add(example(step.made(), best >= 0));
                }
            }
        }
    }

    /** "model 0.66 rules 0.8 figures = 71 %". */
    private static Example example(String made, boolean told) {
        String[] words = made.split(" ", -1);
        double[] signs = {1, 0, 0, 0};
        boolean model = false;
        boolean rules = false;
        for (int i = 0; i + 1 < words.length; i++) {
            switch (words[i]) {
                case "model" -> {
                    model = true;
                    signs[1] = logit(Double.parseDouble(words[i + 1]));
                }
                case "rules" -> {
                    rules = true;
                    signs[2] = logit(Double.parseDouble(words[i + 1]));
                }
                case "figures" -> signs[3] = 1;
                default -> {}
            }
        }
        return new Example(model && rules ? "both" : model ? "model" : "rules", signs, told);
    }

    private static double logit(double likelihood) {
        double p = Math.clamp(likelihood, 1 - SUREST, SUREST);
        return Math.log(p / (1 - p));
    }

    private static double[] learn(List<Example> examples) {
        double[] weights = new double[4];
        for (int round = 0; round < ROUNDS && !examples.isEmpty(); round++) {
            double[] gradient = new double[weights.length];
            for (Example example : examples) {
                double score = 0;
                for (int i = 0; i < weights.length; i++) {
                    score += weights[i] * example.signs()[i];
                }
                double error = 1 / (1 + Math.exp(-score)) - (example.told() ? 1 : 0);
                for (int i = 0; i < weights.length; i++) {
                    gradient[i] += error * example.signs()[i];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                double penalty = i == 0 ? 0 : PENALTY * weights[i];
                weights[i] -= STEP_SIZE * (gradient[i] + penalty) / examples.size();
            }
        }
        return weights;
    }
}
