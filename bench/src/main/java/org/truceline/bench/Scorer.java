package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.truceline.json.Json;

/** A scorer: a program that prints its tables, and its numbers as JSON where asked. */
record Scorer(Path program, String name) {

    /** A figure that stands for a suite, and where it stands in the scorer's numbers. */
    private record Headline(String figure, String pointer, double whole) {}

    private static List<Headline> headlines(String scorer) {
        return switch (scorer) {
            case "claims" ->
                Stream.concat(
                                Stream.of("figures", "+bound", "+speaker", "events", "claim")
                                        .map(f -> new Headline(f, "/prf/" + f + "/2", 1)),
                                Stream.of(
                                                "speaker",
                                                "reality",
                                                "stance",
                                                "place",
                                                "date",
                                                "perpetrator",
                                                "target",
                                                "background")
                                        .map(s -> new Headline(s + ", paired", "/slots/" + s + "/0", 1)))
                        .toList();
            case "attribution" ->
                Stream.of("cue", "source", "who-said-what")
                        .map(f -> new Headline(f, "/scores/" + f + "/f1", 1))
                        .toList();
            case "places" ->
                List.of(
                        new Headline("detection", "/scores/all/f1", 1),
                        new Headline("within 161 km", "/scores/all/acc@161", 1),
                        new Headline("F1@161", "/scores/all/f1@161", 1));
            case "dates" ->
                List.of(
                        new Headline("found", "/scores/date+time/relaxed/f1", 1),
                        new Headline("value", "/scores/date+time/value/f1", 1));
            case "merge" ->
                List.of(
                        new Headline("b-cubed", "/b-cubed/f1", 1),
                        new Headline("pairwise", "/pairwise/f1", 1),
                        new Headline("killed exact", "/tolls/killed exact", 1),
                        new Headline("injured exact", "/tolls/injured exact", 1));
            case "clean" -> List.of(new Headline("segments", "/segments/f1", 1));
            case "muc4" -> List.of(new Headline("all templates", "/totals/ALL TEMPLATES/f1", 100));
            default -> throw new IllegalArgumentException(scorer);
        };
    }

    /** Runs the scorer, lets it print its tables, and gives the suite's figures. */
    Map<String, Double> run(List<String> arguments, List<String> flags) throws IOException, InterruptedException {
        if (!flags.contains("--json")) {
            ended(new ProcessBuilder(command(arguments, flags)).inheritIO().start());
        }
        Process process = new ProcessBuilder(command(arguments, List.of("--json")))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ended(process);
        if (flags.contains("--json")) {
            System.out.print(printed);
        }
        JsonNode numbers = Json.parse(printed);
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Headline headline : headlines(name)) {
            JsonNode number = numbers.at(headline.pointer());
            if (number.isNumber()) {
                figures.put(headline.figure(), number.asDouble() / headline.whole());
            }
        }
        return figures;
    }

    private List<String> command(List<String> arguments, List<String> flags) {
        List<String> command = new ArrayList<>(List.of("python3", program.toString()));
        command.addAll(arguments);
        command.addAll(flags);
        return command;
    }

    private void ended(Process process) throws IOException, InterruptedException {
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("the scorer of " + name + " ended with " + status);
        }
    }
}
