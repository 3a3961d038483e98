package org.truceline.bench.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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

/**
 * An endless archive of made-up reports of ten claims, always the same. Not for many threads.
 *
 * <p>Some 27 reports come a day, so a million claims are ten years of a desk that follows many wars. As many things happen a day, at 2,000 towns and villages in 40
 * countries, the nth of them as often as 1/(n + 2) says (Zipf's law, Mandelbrot's form): one in twenty at the first, 40 a month; a third at the first twenty; at the
 * middle one, one in eight months. The war in each country swells and ebbs within three years. Each happening is told by three or four reports within some four days, of
 * seven speakers, of whom one in five gives another number of dead. A report tells of three or four happenings in ten sentences of some 20 words, in all 300 words, drawn as often
 * as real reports have them; every seventh report is an edited copy of a recent one, and each ends with a line of its outlet, of 200.
 */
final class Synthetic {

    static final int CLAIMS = 10;
    private static final int A_DAY = 27;
    private static final int PLACES = 2_000;
    private static final int COUNTRIES = 40;
    private static final double FIRST_SHARE = 2.5;
    private static final double DAYS_OF_A_WAVE = 1_000;
    private static final int RECENT = 120;
    static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final Event[] KINDS = {
        Event.SHELLING,
        Event.ARMED_CLASH,
        Event.ATTACK,
        Event.AIR_STRIKE,
        Event.EXPLOSION,
        Event.GUNFIRE,
        Event.ABDUCTION
    };
    private static final String[] SPEAKERS = {"army", "ministry", "police", "mayor", "doctors", "monitors", "rebels"};

    private final Random random = new Random(20231);
    private final Words words = new Words(random);
    private final List<Place> places = new ArrayList<>();
    private final List<Happened> recent = new ArrayList<>();
    private final List<Reading> told = new ArrayList<>();
    private int number;

    /** What happened, before anybody tells it. */
    private record Happened(Event event, Place place, LocalDate day, int killed, String names) {}

    Synthetic() {
        for (int i = 0; i < PLACES; i++) {
            int country = i % COUNTRIES;
            double latitude = -30 + country % 8 * 10 + random.nextDouble() * 6;
            double longitude = -70 + country / 8 * 30 + random.nextDouble() * 8;
            places.add(new Place(
                    new PlaceId("s:" + i),
                    "Town" + Integer.toString(i, 36),
                    PlaceKind.VILLAGE,
                    new Point(latitude, longitude),
                    2,
                    "C" + country,
                    "Province" + country + "-" + i % 6,
                    null,
                    1_000 + random.nextInt(90_000)));
        }
    }

    /** The name of a place, drawn as often as something happens there. */
    static String place(Random random) {
        return "Town" + Integer.toString(placeNumber(random), 36);
    }

    /** The nth as often as 1/(n + 2) says. */
    private static int placeNumber(Random random) {
        double most = Math.log((PLACES + FIRST_SHARE) / FIRST_SHARE);
        return Math.min(PLACES - 1, (int) (FIRST_SHARE * (Math.exp(random.nextDouble() * most) - 1)));
    }

    /** A place where something happens on a day: seldom in a country whose war ebbs. */
    private Place placeOn(LocalDate day) {
        while (true) {
            int number = placeNumber(random);
            double wave = Math.sin(2 * Math.PI * (day.toEpochDay() / DAYS_OF_A_WAVE + number % COUNTRIES / 7.0));
            if (random.nextDouble() < 0.55 + 0.45 * wave) {
                return places.get(number);
            }
        }
    }

    LocalDate day() {
        return START.plusDays(number / A_DAY);
    }

    /** The next report. */
    Reading next() {
        while (recent.size() < RECENT || random.nextInt(2) == 0) {
            recent.add(happened());
            if (recent.size() > RECENT) {
                recent.removeFirst();
            }
        }
        Reading reading = random.nextInt(7) == 0 && told.size() > 20 ? copy() : own();
        told.add(reading);
        if (told.size() > 60) {
            told.removeFirst();
        }
        number++;
        return reading;
    }

    /** Small numbers far more often than large ones. */
    private int skewed(int limit) {
        return (int) (limit * Math.pow(random.nextDouble(), 3));
    }

    private Happened happened() {
        LocalDate day = day().minusDays(random.nextInt(2));
        return new Happened(KINDS[skewed(KINDS.length)], placeOn(day), day, 1 + skewed(30), name() + " " + name());
    }

    private String name() {
        return "N" + Integer.toString(random.nextInt(1 << 24), 36);
    }

    /** A report is made of sentences; some carry a claim. */
    private record Sentence(String text, @Nullable Happened happened, @Nullable String speaker) {}

    private Reading own() {
        List<Sentence> sentences = new ArrayList<>();
        int happenings = 3 + random.nextInt(2);
        List<Happened> chosen = new ArrayList<>();
        for (int i = 0; i < happenings; i++) {
            chosen.add(recent.get(RECENT - 1 - skewed(RECENT)));
        }
        for (int i = 0; i < CLAIMS; i++) {
            Happened happened = chosen.get(i * happenings / CLAIMS);
            String speaker = SPEAKERS[random.nextInt(SPEAKERS.length)];
            int killed = happened.killed() + (random.nextInt(5) == 0 ? 1 : 0);
            sentences.add(new Sentence(
                    "The " + speaker + " said " + killed + " people were killed at "
                            + happened.place().name() + ", " + filler(8) + " " + happened.names() + ".",
                    happened,
                    speaker));
            if (random.nextBoolean()) {
                sentences.add(new Sentence("It was " + filler(16) + ".", null, null));
            }
        }
        sentences.add(new Sentence("Read more on the pages of outlet " + random.nextInt(200) + ".", null, null));
        return reading(sentences);
    }

    private Reading copy() {
        Reading of = told.get(told.size() - 1 - random.nextInt(20));
        String[] lines = of.report().text().split("\n", -1);
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            Claim claim = of.claims().stream()
                    .filter(c -> c.evidence().getFirst().text().equals(line))
                    .findFirst()
                    .orElse(null);
            Happened happened = claim == null
                    ? null
                    : new Happened(
                            claim.event(),
                            claim.happening()
                                    .place()
                                    .getFirst()
                                    .found()
                                    .orElseThrow()
                                    .place(),
                            claim.happening()
                                    .when()
                                    .found()
                                    .orElseThrow()
                                    .days()
                                    .first(),
                            (int) claim.figures().getFirst().count().value(),
                            "");
            String speaker = claim == null ? null : claim.telling().speaker().text();
            sentences.add(new Sentence(line, happened, speaker));
        }
        sentences.add(new Sentence("Added by our desk: " + filler(12) + ".", null, null));
        return reading(sentences);
    }

    private String filler(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words.next());
        }
        return text.toString();
    }

    private Reading reading(List<Sentence> sentences) {
        String text = String.join("\n", sentences.stream().map(Sentence::text).toList());
        ReportId id = new ReportId("s" + number);
        Report report = new Report(
                id, "", "Report " + number, Published.given(day()), "en", Source.unknown(), text, null, List.of());
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : sentences) {
            if (sentence.happened() != null && sentence.speaker() != null) {
                Quote quote = Quote.of(text, from, from + sentence.text().length());
                claims.add(claim(id, quote, sentence.happened(), sentence.speaker(), claims.size()));
            }
            from += sentence.text().length() + 1;
        }
        return new Reading(report, Mentions.none(), List.of(), claims);
    }

    private static Claim claim(ReportId report, Quote sentence, Happened happened, String speaker, int index) {
        Actor actor = new Actor(
                new ActorId(happened.place().country() + "/" + speaker), speaker, ActorKind.MINISTRY, null, null);
        When when = new When(TimeType.DATE, happened.day().toString(), Days.on(happened.day()), null);
        Figure figure = new Figure(
                Measure.KILLED,
                Count.exactly(happened.killed()),
                words(sentence, "killed"),
                null,
                Status.UNSPECIFIED,
                Scope.INCIDENT,
                null);
        return new Claim(
                new ClaimId(report + "-" + index),
                report,
                List.of(sentence),
                new Happening(
                        happened.event(),
                        words(sentence, "killed"),
                        Reality.ACTUAL,
                        List.of(),
                        List.of(),
                        List.of(new Name<>(
                                words(sentence, happened.place().name()), found(Location.at(happened.place())))),
                        new Name<>(words(sentence, "were"), found(when)),
                        false),
                new Telling(new Name<>(words(sentence, speaker), found(actor)), List.of(), Stance.ASSERTS, null),
                List.of(figure),
                new Derivation(List.of(), 1));
    }

    private static <T> Answer<T> found(T value) {
        return new Answer.Found<>(value, 1, "synthetic", "made up", List.of());
    }

    private static Quote words(Quote sentence, String words) {
        int at = Math.max(0, sentence.text().indexOf(words));
        int end = Math.min(sentence.text().length(), at + words.length());
        return new Quote(
                new Span(sentence.start() + at, sentence.start() + end),
                sentence.text().substring(at, end));
    }
}
