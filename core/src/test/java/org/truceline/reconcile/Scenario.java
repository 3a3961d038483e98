package org.truceline.reconcile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Count;
import org.truceline.model.Days;
import org.truceline.model.Derivation;
import org.truceline.model.Event;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Scope;
import org.truceline.model.Source;
import org.truceline.model.Span;
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.model.Telling;
import org.truceline.model.TimeType;
import org.truceline.model.When;
import org.truceline.model.Word;

/**
 * Short marked-up reports to readings:
 *
 * <pre>
 * # a 2023-09-20                                a report and its day
 * The ministry said four soldiers died.         a sentence
 * - armed-clash; says: ministry/az; killed: four=4 combatant      a claim that rests on it
 * ~ Northtown; Tuesday=2023-09-19; rebels/re  names in it, beside those of its claims: places, times, actors
 * </pre>
 *
 * Slots: trigger (else the whole sentence), says, stance, by, to (words/side), at (one or more), on (day or day..day), reality, background, and each measure: words=number with {@code >=},
 * {@code ~} or {@code ?} (alone: unknown; before a number: a vague word at its lowest), then status, scope and {@code @as-of}.
 */
final class Scenario {

    private static final Map<String, Place> PLACES = Map.of(
            "Northtown", place("Northtown", PlaceKind.CITY, 40.0, 46.0, 3),
            "Southbridge", place("Southbridge", PlaceKind.VILLAGE, 39.2, 46.9, 2),
            "Eastford", place("Eastford", PlaceKind.VILLAGE, 39.25, 46.9, 2),
            "Highland", place("Highland", PlaceKind.REGION, 39.7, 46.5, 80));

    private final List<Reading> readings = new ArrayList<>();
    private final List<Name<Location>> places = new ArrayList<>();
    private final List<Name<When>> times = new ArrayList<>();
    private final List<Name<Actor>> actors = new ArrayList<>();

    static List<Reading> read(String marked) {
        Scenario scenario = new Scenario();
        List<String> block = new ArrayList<>();
        for (String line : marked.strip().lines().toList()) {
            if (line.startsWith("# ") && !block.isEmpty()) {
                scenario.report(block);
                block.clear();
            }
            if (!line.isBlank()) {
                block.add(line.strip());
            }
        }
        scenario.report(block);
        return scenario.readings;
    }

    private void report(List<String> lines) {
        String[] head = lines.getFirst().substring(2).split(" ", 3);
        String text =
                String.join("\n", lines.stream().skip(1).filter(l -> !isMark(l)).toList());
        LocalDate day = LocalDate.parse(head[1]);
        Report report = new Report(
                new ReportId(head[0]),
                "",
                "",
                Published.given(day),
                "en",
                new Source(null, null, head.length > 2 ? head[2] : null, null),
                text,
                null,
                List.of());
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        Quote sentence = null;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("~ ")) {
                names(Objects.requireNonNull(sentence), line.substring(2));
            } else if (line.startsWith("- ")) {
                claims.add(claim(report, Objects.requireNonNull(sentence), line.substring(2), claims.size()));
            } else {
                sentence = Quote.of(text, from, from + line.length());
                from += line.length() + 1;
            }
        }
        readings.add(new Reading(
                report, new Mentions(List.copyOf(places), List.copyOf(times), List.copyOf(actors)), List.of(), claims));
        places.clear();
        times.clear();
        actors.clear();
    }

    private static boolean isMark(String line) {
        return line.startsWith("- ") || line.startsWith("~ ");
    }

    private void names(Quote sentence, String marks) {
        for (String mark : marks.split(";\\s*", -1)) {
            int equals = mark.indexOf('=');
            if (equals >= 0) {
                Name<When> time = time(sentence, mark.substring(equals + 1));
                times.add(new Name<>(words(sentence, mark.substring(0, equals)), time.answer()));
            } else if (mark.contains("/")) {
                actors.add(actor(sentence, mark));
            } else {
                places.add(location(sentence, mark));
            }
        }
    }

    private static Claim claim(Report report, Quote sentence, String marks, int number) {
        Map<String, String> slots = new LinkedHashMap<>();
        String[] parts = marks.split(";\\s*", -1);
        for (String part : parts) {
            int colon = part.indexOf(':');
            slots.put(
                    colon < 0 ? part.strip() : part.substring(0, colon).strip(),
                    colon < 0 ? "" : part.substring(colon + 1).strip());
        }
        String says = slots.get("says");
        String on = slots.get("on");
        String at = slots.get("at");
        Happening happening = new Happening(
                Word.of(Event.class, parts[0].strip()),
                slots.containsKey("trigger") ? words(sentence, slots.get("trigger")) : sentence,
                Word.of(Reality.class, slots.getOrDefault("reality", "actual")),
                actors(sentence, slots.get("by")),
                actors(sentence, slots.get("to")),
                at == null
                        ? List.of()
                        : Arrays.stream(at.split(", ", -1))
                                .map(name -> location(sentence, name))
                                .toList(),
                on == null ? null : time(sentence, on),
                slots.containsKey("background"));
        Telling telling = new Telling(
                says == null ? null : actor(sentence, says),
                List.of(),
                Word.of(Stance.class, slots.getOrDefault("stance", "asserts")),
                null);
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String given = slots.get(measure.word());
            if (given != null) {
                for (String each : given.split(",\\s*", -1)) {
                    figures.add(figure(sentence, measure, each));
                }
            }
        }
        return new Claim(
                new ClaimId(report.id() + "." + number),
                report.id(),
                List.of(sentence),
                happening,
                telling,
                figures,
                new Derivation(List.of(), 1));
    }

    private static Figure figure(Quote sentence, Measure measure, String given) {
        String[] words = given.strip().split(" ");
        int equals = words[0].indexOf('=');
        String number = words[0].substring(equals + 1);
        Status status = Status.UNSPECIFIED;
        Scope scope = Scope.INCIDENT;
        Name<When> asOf = null;
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.startsWith("@")) {
                asOf = time(sentence, word.substring(1));
            } else if (word.equals("period") || word.equals("conflict")) {
                scope = Word.of(Scope.class, word);
            } else {
                status = Word.of(Status.class, word);
            }
        }
        Quote quote = words(sentence, words[0].substring(0, equals).replace('_', ' '));
        return new Figure(measure, count(number), quote, null, status, scope, asOf);
    }

    private static Count count(String number) {
        if (number.equals("?")) {
            return Count.unknown();
        }
        if (number.startsWith(">=")) {
            return Count.atLeast(Long.parseLong(number.substring(2)));
        }
        if (number.startsWith("?")) {
            return Count.vague(Long.parseLong(number.substring(1)));
        }
        return number.startsWith("~")
                ? Count.about(Long.parseLong(number.substring(1)))
                : Count.exactly(Long.parseLong(number));
    }

    private static List<Name<Actor>> actors(Quote sentence, @org.jspecify.annotations.Nullable String given) {
        if (given == null) {
            return List.of();
        }
        return List.of(given.split(",\\s*", -1)).stream()
                .map(g -> actor(sentence, g))
                .toList();
    }

    private static Name<Actor> actor(Quote sentence, String given) {
        int slash = given.indexOf('/');
        String name = slash < 0 ? given : given.substring(0, slash);
        Quote words = words(sentence, name);
        if (slash < 0) {
            return Name.asWritten(words);
        }
        ActorId side = new ActorId(given.substring(slash + 1));
        Actor actor = new Actor(new ActorId(side + "/" + name), name, ActorKind.MINISTRY, side, null);
        return new Name<>(words, found(actor));
    }

    private static Name<Location> location(Quote sentence, String name) {
        Place place = PLACES.get(name);
        Quote words = words(sentence, name);
        return place == null ? Name.asWritten(words) : new Name<>(words, found(Location.at(place)));
    }

    private static Name<When> time(Quote sentence, String given) {
        if (given.contains("T")) {
            LocalDateTime clock = LocalDateTime.parse(given);
            return new Name<>(sentence, found(new When(TimeType.TIME, given, Days.on(clock.toLocalDate()), clock)));
        }
        String[] ends = given.split("\\.\\.", -1);
        Days days = new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        return new Name<>(sentence, found(new When(TimeType.DATE, given, days, null)));
    }

    private static <T> Answer<T> found(T value) {
        return new Answer.Found<>(value, 1, "scenario", "as marked", List.of());
    }

    private static Quote words(Quote sentence, String words) {
        int at = sentence.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in: " + sentence.text());
        }
        return new Quote(new Span(sentence.start() + at, sentence.start() + at + words.length()), words);
    }

    private static Place place(String name, PlaceKind kind, double latitude, double longitude, double radius) {
        return new Place(
                new PlaceId("test:" + name), name, kind, new Point(latitude, longitude), radius, null, null, null, 0);
    }
}
