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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.model.Actor;
import org.truceline.model.Answer;
import org.truceline.model.Days;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.Span;
import org.truceline.model.When;
import org.truceline.resolve.actor.ActorFinder;
import org.truceline.resolve.actor.ActorRegister;
import org.truceline.resolve.actor.ActorResolver;
import org.truceline.resolve.time.TimeFinder;
import org.truceline.text.TokenizedText;

/** Answers of what resolves times and actors, beside what people say: each is right or wrong. */
final class JudgedAnswers {

    private static final Path ACTORS = Path.of("bench/actors-judged.tsv");
    private static final String PROVISIONAL = "new/";

    /**
     * An answer.
     *
     * @param group what it stands in: answers of one group are learnt from together or not at all
     * @param rule the rule that gave it
     * @param said its confidence
     */
    record Judged(String group, String rule, double said, boolean right) {}

    private JudgedAnswers() {}

    /** Times with annotated TIMEX3 values ({@code dates.jsonl}): right where the value is the same. Those of the types DATE and TIME. */
    static List<Judged> timexes(Path gold) throws IOException {
        TimeFinder finder = new TimeFinder();
        List<Judged> judged = new ArrayList<>();
        for (String line : SharedData.lines(gold)) {
            JsonNode node = Json.parse(line);
            String text = node.path("text").asText();
            Report report = Report.of("r", SharedData.published(node), text);
            for (Name<When> name : finder.find(report, TokenizedText.of(text))) {
                JsonNode other = overlapping(node.path("times"), name.words().span());
                if (other != null && name.answer() instanceof Answer.Found<When> found) {
                    String value = other.path("value").asText();
                    judged.add(new Judged(
                            node.path("doc").asText(),
                            found.rule(),
                            found.confidence(),
                            found.value().value().equals(value)));
                }
            }
        }
        return judged;
    }

    private static @Nullable JsonNode overlapping(JsonNode times, Span span) {
        JsonNode best = null;
        int most = 0;
        for (JsonNode time : times) {
            boolean dated = time.path("type").asText().matches("DATE|TIME");
            int shared = Math.min(span.end(), time.path("end").asInt())
                    - Math.max(span.start(), time.path("start").asInt());
            if (dated && shared > most) {
                most = shared;
                best = time;
            }
        }
        return best;
    }

    /**
     * The words that tell when a claim's happening was, in annotated reports: right where the days that they are read as are those of the claim, or begin or end with
     * them ("since Monday" goes on to publication).
     */
    static List<Judged> claimDays(List<AnnotatedReport> reports) {
        TimeFinder finder = new TimeFinder();
        List<Judged> judged = new ArrayList<>();
        for (AnnotatedReport annotated : reports) {
            Report report = annotated.report();
            List<Name<When>> names = finder.find(report, TokenizedText.of(report.text()));
            Set<Span> seen = new HashSet<>();
            for (JsonNode claim : annotated.claims()) {
                Span words = words(report.text(), claim);
                JsonNode date = claim.path("date");
                for (Name<When> name : words == null || !date.isObject() ? List.<Name<When>>of() : names) {
                    if (words.overlaps(name.words().span())
                            && name.answer() instanceof Answer.Found<When> found
                            && found.value().days() != null
                            && seen.add(name.words().span())) {
                        Days told = new Days(
                                LocalDate.parse(date.path("start").asText()),
                                LocalDate.parse(date.path("end").asText()));
                        judged.add(new Judged(
                                report.id().value(),
                                found.rule(),
                                found.confidence(),
                                agree(told, found.value().days())));
                    }
                }
            }
        }
        return judged;
    }

    private static boolean agree(Days some, Days other) {
        return some.overlaps(other)
                && (some.first().equals(other.first()) || some.last().equals(other.last()));
    }

    private static @Nullable Span words(String text, JsonNode claim) {
        String words = claim.path("when").asText("");
        for (JsonNode evidence : words.isEmpty() ? List.<JsonNode>of() : claim.path("evidence")) {
            int sentence = text.indexOf(evidence.asText());
            int at = sentence < 0 ? -1 : evidence.asText().indexOf(words);
            if (at >= 0) {
                return new Span(sentence + at, sentence + at + words.length());
            }
        }
        return null;
    }

    /**
     * Answers on actors in the real reports, judged by hand ({@code actors-judged.tsv}): some of each rule. Left out where another is answered today than the one that was
     * judged wrong or right.
     */
    static List<Judged> actors(SharedData data) throws IOException, InterruptedException {
        Map<String, Report> reports = new HashMap<>();
        AnnotatedReport.train(data).forEach(r -> reports.put(r.report().id().value(), r.report()));
        Map<String, List<String[]>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(ACTORS)) {
            String[] row = line.split("\t", -1);
            if (!line.startsWith("#") && reports.containsKey(row[0])) {
                rows.computeIfAbsent(row[0], d -> new ArrayList<>()).add(row);
            }
        }
        ActorRegister register = ActorRegister.standard();
        ActorFinder finder = new ActorFinder(register);
        ActorResolver resolver = new ActorResolver(register);
        List<Judged> judged = new ArrayList<>();
        for (Map.Entry<String, List<String[]>> entry : rows.entrySet()) {
            Report report = Objects.requireNonNull(reports.get(entry.getKey()));
            List<Name<Actor>> names = finder.find(report, TokenizedText.of(report.text()));
            for (String[] row : entry.getValue()) {
                Quote words = Quote.of(report.text(), Integer.parseInt(row[1]), Integer.parseInt(row[2]));
                Answer<Actor> answer = names.stream()
                        .filter(n -> n.words().equals(words))
                        .findFirst()
                        .map(Name::answer)
                        .orElseGet(() -> resolver.answer(words, report, names));
                if (answer instanceof Answer.Found<Actor> found
                        && kept(found.value().id().value()).equals(row[3])) {
                    judged.add(new Judged(entry.getKey(), found.rule(), found.confidence(), row[4].equals("1")));
                }
            }
        }
        return judged;
    }

    /** The id as the file keeps it: that of a provisional actor holds words of its report, so its checksum stands there. */
    private static String kept(String id) {
        if (!id.startsWith(PROVISIONAL)) {
            return id;
        }
        CRC32 checksum = new CRC32();
        checksum.update(id.getBytes(StandardCharsets.UTF_8));
        return PROVISIONAL + String.format(Locale.ROOT, "%08x", checksum.getValue());
    }
}
