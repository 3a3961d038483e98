package org.truceline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Attribution;
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
import org.truceline.model.Relation;
import org.truceline.model.Report;
import org.truceline.model.Scope;
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.model.Telling;
import org.truceline.model.TimeType;
import org.truceline.model.When;

class ReadingJsonTest {

    private static final String TEXT = "The ministry said at least 25 soldiers were killed near Agdam on Friday.";

    private static Quote words(String words) {
        int start = TEXT.indexOf(words);
        return Quote.of(TEXT, start, start + words.length());
    }

    private static Reading reading() {
        Report report = Report.of("r-1", Published.given(LocalDate.of(2023, 9, 24)), TEXT);
        Place agdam = new Place(
                new PlaceId("geonames:1"), "Ağdam", PlaceKind.CITY, new Point(39.99, 46.93), 3, "AZ", null, "Agdam", 0);
        Name<Location> near = new Name<>(
                words("Agdam"),
                new Answer.Found<>(
                        new Location(agdam, Relation.NEAR, agdam.point(), 15),
                        0.9,
                        "place/only",
                        "the only place of that name",
                        List.of(new Candidate<>(Location.at(agdam), 0.2, "the town itself"))));
        When friday = new When(
                TimeType.DATE, "2023-09-22", Days.on(LocalDate.of(2023, 9, 22)), LocalDateTime.of(2023, 9, 22, 20, 0));
        Name<When> when =
                new Name<>(words("on Friday"), new Answer.Found<>(friday, 1, "day/week", "the last Friday", List.of()));
        Actor ministry =
                new Actor(new ActorId("az/mod"), "Ministry of Defence", ActorKind.MINISTRY, new ActorId("az"), "AZ");
        Name<Actor> speaker = new Name<>(words("The ministry"), new Answer.Found<>(ministry, 0.7, "r", "s", List.of()));
        Claim claim = new Claim(
                new ClaimId("c1"),
                report.id(),
                List.of(words(TEXT)),
                new Happening(
                        Event.ARMED_CLASH,
                        words("killed"),
                        Reality.ACTUAL,
                        List.of(),
                        List.of(new Name<>(words("soldiers"), new Answer.NotFound<>("nobody of that name"))),
                        List.of(near),
                        when,
                        false),
                new Telling(speaker, List.of(), Stance.ASSERTS, words("said")),
                List.of(
                        new Figure(
                                Measure.KILLED,
                                Count.atLeast(25),
                                words("at least 25"),
                                words("soldiers"),
                                Status.COMBATANT,
                                Scope.INCIDENT,
                                when),
                        new Figure(
                                Measure.INJURED,
                                Count.between(2, 4),
                                words("25"),
                                null,
                                Status.UNSPECIFIED,
                                Scope.PERIOD,
                                null),
                        new Figure(
                                Measure.MISSING,
                                Count.unknown(),
                                words("25"),
                                null,
                                Status.UNSPECIFIED,
                                Scope.PERIOD,
                                null)),
                new Derivation(List.of(new Derivation.Step("toll/passive", words("were killed"), "killed")), 0.8));
        return new Reading(
                report,
                new Mentions(List.of(near), List.of(when), List.of(speaker)),
                List.of(new Attribution(
                        words("The ministry"),
                        null,
                        words("said"),
                        words("at least 25 soldiers"),
                        Stance.ASSERTS,
                        List.of(words("Agdam")),
                        "said/that")),
                List.of(claim));
    }

    @Test
    void readsBackWhatItWrote() {
        Reading reading = reading();
        String report = Json.line(out -> ReportJson.write(out, reading.report()));
        Report again = ReportJson.read(Json.parseOwn(report));
        assertThat(again).isEqualTo(reading.report());
        assertThat(ReadingJson.read(again, Json.parseOwn(ReadingJson.line(reading, true))))
                .isEqualTo(reading);
    }

    @Test
    void writesTheContract() throws Exception {
        var claim =
                Json.parse(ReadingJson.line(reading(), false)).path("claims").get(0);
        assertThat(claim.path("event").asText()).isEqualTo("armed-clash");
        assertThat(claim.path("date").toString()).isEqualTo("{\"start\":\"2023-09-22\",\"end\":\"2023-09-22\"}");
        var killed = claim.path("figures").get(0);
        assertThat(killed.path("bound").asText()).isEqualTo("at-least");
        assertThat(killed.path("asOf").asText()).isEqualTo("2023-09-22T20:00");
        assertThat(killed.path("upper").isNull()).isTrue();
        assertThat(claim.path("figures").get(2).path("value").isNull()).isTrue();
        assertThat(claim.path("speaker").path("text").asText()).isEqualTo("The ministry");
    }

    @Test
    void onlyRangesHaveAnUpper() throws Exception {
        var figures = Json.parse(ReadingJson.line(reading(), false))
                .path("claims")
                .get(0)
                .path("figures");
        assertThat(figures.get(1).path("upper").asLong()).isEqualTo(4);
        assertThat(figures.get(1).path("value").asLong()).isEqualTo(2);
    }
}
