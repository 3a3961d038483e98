package org.truceline.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Candidate;
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
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.model.Telling;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Two invented reports of one bridge that was shelled, told by two made-up sides, and one of a threat: read by hand. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2031, 5, 4);
    static final Place BRIDGE = new Place(
            new PlaceId("test:1"), "Varn", PlaceKind.CITY, new Point(-12.5, 20.25), 3, "XA", "East", "Varn", 900);
    private static final Actor NORTH = new Actor(
            new ActorId("xn/mod"), "Ministry of Defence of the North", ActorKind.MINISTRY, new ActorId("xn"), "XN");
    private static final Actor SOUTH =
            new Actor(new ActorId("xs/army"), "Army of the South", ActorKind.STATE_FORCES, new ActorId("xs"), "XS");

    private Sample() {}

    static Reading north() {
        Text text = new Text(
                "north",
                DAY.plusDays(1),
                "Bridge hit\n\nThe ministry said on Sunday that four civilians were killed when the army of the South shelled Varn.",
                "Northern Post");
        Claim claim = text.claim(
                "c-north-0001",
                Event.SHELLING,
                "shelled",
                text.actor("The ministry", NORTH),
                Stance.ACCUSES,
                List.of(text.actor("the army of the South", SOUTH)),
                List.of(text.figure(Measure.KILLED, Count.exactly(4), "four", "civilians", Status.CIVILIAN)),
                text.place("Varn"));
        return text.reading(claim);
    }

    static Reading south() {
        Text text = new Text(
                "south",
                DAY.plusDays(2),
                "=Army\n\nThe army denied that it shelled Varn. At least two people were hurt there on Sunday, doctors said.",
                "Southern, \"Free\" Press");
        Claim denial = text.claim(
                "c-south-0001",
                Event.SHELLING,
                "shelled",
                text.actor("The army", SOUTH),
                Stance.DENIES,
                List.of(),
                List.of(),
                text.place("Varn"));
        Claim hurt = text.claim(
                "c-south-0002",
                Event.SHELLING,
                "hurt",
                new Name<>(text.words("doctors"), new Answer.NotFound<>("nobody of that name")),
                Stance.ASSERTS,
                List.of(),
                List.of(text.figure(Measure.INJURED, Count.atLeast(2), "At least two", "people", Status.UNSPECIFIED)),
                text.place("Varn"));
        return text.reading(denial, hurt);
    }

    static Reading threat() {
        Text text = new Text("threat", DAY.plusDays(3), "A general said: we will shell Varn.", null);
        Claim claim = text.claim(
                "c-threat-001",
                Event.SHELLING,
                "shell",
                Name.asWritten(text.words("A general")),
                Stance.ASSERTS,
                List.of(),
                List.of(),
                text.place("Varn"));
        Happening happening = claim.happening();
        return text.reading(claim.withHappening(new Happening(
                happening.event(),
                happening.trigger(),
                Reality.THREATENED,
                happening.perpetrator(),
                happening.target(),
                happening.place(),
                null,
                false)));
    }

    static List<Reading> all() {
        return List.of(north(), south(), threat());
    }

    /** A report under way to its reading. */
    private record Text(Report report) {

        Text(String id, LocalDate published, String text, @Nullable String publisher) {
            this(new Report(
                    new ReportId(id),
                    "",
                    text.lines().findFirst().orElse(""),
                    Published.given(published),
                    "en",
                    new Source(publisher, null, null, null),
                    text,
                    null,
                    List.of()));
        }

        Quote words(String words) {
            int start = report.text().indexOf(words);
            return Quote.of(report.text(), start, start + words.length());
        }

        Name<Actor> actor(String words, Actor actor) {
            return new Name<>(words(words), new Answer.Found<>(actor, 0.9, "actor/name", "its name", List.of()));
        }

        Name<Location> place(String words) {
            Place rival = new Place(
                    new PlaceId("test:2"), "Varn", PlaceKind.VILLAGE, new Point(50, 60), 1, "XB", null, null, 10);
            return new Name<>(
                    words(words),
                    new Answer.Found<>(
                            Location.at(BRIDGE),
                            0.8,
                            "place/near",
                            "near the others",
                            List.of(new Candidate<>(Location.at(rival), 0.1, "far from the others"))));
        }

        Figure figure(Measure measure, Count count, String words, String who, Status status) {
            return new Figure(measure, count, words(words), words(who), status, Scope.INCIDENT, null);
        }

        Claim claim(
                String id,
                Event event,
                String trigger,
                Name<Actor> speaker,
                Stance stance,
                List<Name<Actor>> doers,
                List<Figure> figures,
                Name<Location> place) {
            Quote at = words(trigger);
            int from = report.text().lastIndexOf('\n', at.start()) + 1;
            Quote evidence = Quote.of(report.text(), from, report.text().indexOf('.', at.start()) + 1);
            Name<When> when = report.text().contains("on Sunday")
                    ? new Name<>(
                            words("on Sunday"),
                            new Answer.Found<>(
                                    new When(TimeType.DATE, DAY.toString(), Days.on(DAY), null),
                                    1,
                                    "day/week",
                                    "the last Sunday",
                                    List.of()))
                    : null;
            return new Claim(
                    new ClaimId(id),
                    report.id(),
                    List.of(evidence),
                    new Happening(event, at, Reality.ACTUAL, doers, List.of(), List.of(place), when, false),
                    new Telling(speaker, List.of(), stance, null),
                    figures,
                    new Derivation(List.of(new Derivation.Step("event/shelling", at, event.word())), 0.9));
        }

        Reading reading(Claim... claims) {
            return new Reading(report, Mentions.none(), List.of(), List.of(claims));
        }
    }
}
