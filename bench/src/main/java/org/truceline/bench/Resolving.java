package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Point;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.resolve.Names;
import org.truceline.resolve.actor.ActorFinder;
import org.truceline.resolve.actor.ActorRegister;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PlaceFinder;
import org.truceline.resolve.time.TimeFinder;
import org.truceline.text.TokenizedText;

/** What resolving costs, and how far its confidence can be believed: of the places answered with so much confidence, so many lie within 161 km of the right point. */
final class Resolving {

    private static final int WORDS = 300;
    private static final double NEAR_KM = 161;

    private Resolving() {}

    /** @param own the project's own annotated reports, one object a line; null where they are not at hand */
    static void run(SharedData data, @Nullable Path own) throws IOException, InterruptedException {
        long start = cpu();
        Gazetteer gazetteer = Gazetteer.bundled();
        long places = cpu();
        ActorRegister register = ActorRegister.standard();
        long actors = cpu();
        System.out.printf(
                "gazetteer of %,d places loaded in %.0f ms of this thread's processor time, register in %.0f ms%n",
                gazetteer.size(), (places - start) / 1e6, (actors - places) / 1e6);
        cost(gazetteer, register, data.data("claims-train", "claims-train/texts"));
        Path gold = data.data("places", "places.jsonl");
        for (String corpus : List.of("lgl", "geovirus")) {
            reliability(corpus, gold, new PlaceFinder(gazetteer));
        }
        believed(
                "dates and times on TimeBank and AQUAINT (measured only)",
                JudgedAnswers.timexes(data.data("dates", "dates.jsonl")));
        if (own != null) {
            believed(
                    "days of claims in the project's own annotated reports (learnt from)",
                    JudgedAnswers.claimDays(AnnotatedReport.of(own)));
        }
        List<JudgedAnswers.Judged> judged = JudgedAnswers.actors(data);
        believed("actors in real reports, judged by hand (learnt from)", judged);
    }

    /** What this thread has had of a processor, in nanoseconds: other programs do not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Reports of about 300 words, each found in over and over. */
    private static void cost(Gazetteer gazetteer, ActorRegister register, Path folder) throws IOException {
        Names names = new Names(gazetteer, register);
        List<Report> reports = new ArrayList<>();
        List<TokenizedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String[] words = Files.readString(file).split("(?<=\\s)", WORDS + 1);
                if (words.length > WORDS) {
                    String text = String.join("", List.of(words).subList(0, WORDS));
                    reports.add(Report.of("r", Published.given(LocalDate.of(2016, 7, 1)), text));
                    texts.add(TokenizedText.of(text));
                }
            }
        }
        System.out.printf(
                "a report of %d words, in ms of one processor (best of 8 rounds over %d reports):%n",
                WORDS, reports.size());
        PlaceFinder places = new PlaceFinder(gazetteer);
        TimeFinder times = new TimeFinder();
        ActorFinder actors = new ActorFinder(register);
        time("places", reports, texts, (r, t) -> places.find(r, t).size());
        time("times", reports, texts, (r, t) -> times.find(r, t).size());
        time("actors", reports, texts, (r, t) -> actors.find(r, t).size());
        time("places, times and actors", reports, texts, (r, t) -> names.find(r, t)
                .places()
                .size());
        Report all = Report.of(
                "all",
                Published.given(LocalDate.of(2016, 7, 1)),
                reports.stream().map(Report::text).collect(Collectors.joining("\n\n")));
        TokenizedText whole = TokenizedText.of(all.text());
        long start = cpu();
        names.find(all, whole);
        System.out.printf(
                "  %-26s %.3f (all of them as one text of %,d words)%n",
                "long text", (cpu() - start) / 1e6 / reports.size(), WORDS * reports.size());
    }

    private interface Work {
        int of(Report report, TokenizedText text);
    }

    private static void time(String what, List<Report> reports, List<TokenizedText> texts, Work work) {
        double best = Double.MAX_VALUE;
        long found = 0;
        for (int round = 0; round < 8; round++) {
            long start = cpu();
            for (int i = 0; i < reports.size(); i++) {
                found += work.of(reports.get(i), texts.get(i));
            }
            best = Math.min(best, (cpu() - start) / 1e6 / reports.size());
        }
        System.out.printf("  %-26s %.3f (%.1f names)%n", what, best, found / 8.0 / reports.size());
    }

    private static void reliability(String corpus, Path gold, PlaceFinder finder) throws IOException {
        ConfidenceTable table = new ConfidenceTable();
        for (String line : SharedData.lines(gold)) {
            JsonNode node = Json.parse(line);
            if (node.path("corpus").asText().equals(corpus)) {
                one(node, finder, table);
            }
        }
        System.out.printf("confidence of places on %s (measured only: nothing is fitted on it)%n%s%n", corpus, table);
    }

    private static void believed(String what, List<JudgedAnswers.Judged> answers) {
        ConfidenceTable table = new ConfidenceTable();
        answers.forEach(a -> table.add(a.said(), a.right()));
        System.out.printf("confidence of %s%n%s%n", what, table);
    }

    private static void one(JsonNode node, PlaceFinder finder, ConfidenceTable table) {
        String text = node.path("text").asText();
        String day = node.path("published").asText("");
        Published published = day.length() == 10 ? Published.given(LocalDate.parse(day)) : null;
        Map<Integer, Point> points = new HashMap<>();
        for (JsonNode place : node.path("places")) {
            if (place.path("lat").isNumber()) {
                points.put(
                        place.path("start").asInt(),
                        new Point(
                                place.path("lat").asDouble(), place.path("lon").asDouble()));
            }
        }
        for (Name<Location> name : finder.find(Report.of("r", published, text), TokenizedText.of(text))) {
            Point point = points.get(name.words().start());
            if (point != null && name.answer() instanceof Answer.Found<Location> found) {
                Point at = found.value().place().point();
                table.add(found.confidence(), at != null && at.kmTo(point) <= NEAR_KM);
            }
        }
    }
}
