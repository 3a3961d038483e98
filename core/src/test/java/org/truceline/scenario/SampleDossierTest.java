package org.truceline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.scenario.Archive.at;
import static org.truceline.scenario.Archive.by;
import static org.truceline.scenario.Archive.counts;
import static org.truceline.scenario.Archive.doneBy;
import static org.truceline.scenario.Archive.event;
import static org.truceline.scenario.Archive.in;
import static org.truceline.scenario.Archive.is;
import static org.truceline.scenario.Archive.on;
import static org.truceline.scenario.Archive.saying;
import static org.truceline.scenario.Archive.with;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.model.Claim;
import org.truceline.model.Estimate;
import org.truceline.model.Event;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Origin;
import org.truceline.model.Reality;
import org.truceline.model.ReportId;
import org.truceline.model.Stance;
import org.truceline.model.TollEntry;
import org.truceline.read.ReaderChoice;

/** The situations that Truceline was asked for, in the sample dossier, with either reader. */
@ParameterizedClass
@EnumSource
class SampleDossierTest {

    private static final Map<ReaderChoice, Archive> DOSSIERS = new EnumMap<>(ReaderChoice.class);

    private final Archive dossier;

    SampleDossierTest(ReaderChoice reader) {
        dossier = DOSSIERS.computeIfAbsent(reader, r -> Archive.of(Archive.project("dossier/reports"), r));
    }

    @Test
    void aPartyAdmitsFiveDeathsAndNamesTheOtherSideForASixth() {
        assertThat(dossier.claims(
                        by("attorney general"),
                        counts(Measure.KILLED, "5"),
                        doneBy("Azerbaijani army"),
                        with(Stance.ADMITS)))
                .hasSize(1);
        assertThat(dossier.claims(
                        by("attorney general"), counts(Measure.KILLED, "1"), doneBy("Armenian armed formations")))
                .hasSize(1);
    }

    @Test
    void aMinistryConfirmsDeathsWithoutANumberAndAnotherSaysAnUnknownNumber() {
        assertThat(dossier.claims(in("16"), by("Russian Defence Ministry"), saying("were killed")))
                .hasSize(1)
                .allSatisfy(
                        c -> assertThat(c.figures()).noneMatch(f -> f.count().isKnown()));
        assertThat(dossier.claims(in("18"), counts(Measure.KILLED, "unknown"))).hasSize(1);
    }

    @Test
    void theTollOfTheOffensiveIsOneTollWithTwoMoments() {
        Incident offensive = dossier.current().stream()
                .filter(i -> i.claims().stream().anyMatch(counts(Measure.KILLED, "25")))
                .findFirst()
                .orElseThrow();
        List<String> killed = offensive.toll(Measure.KILLED).orElseThrow().entries().stream()
                .map(TollEntry::toString)
                .toList();
        assertThat(killed).anyMatch(e -> e.contains("20:00") && e.contains("25 killed"));
        assertThat(killed).anyMatch(e -> e.contains("≥200 killed"));
        assertThat(offensive.estimate(Measure.KILLED))
                .isInstanceOfSatisfying(
                        Estimate.Known.class, k -> assertThat(k.best()).isEqualTo(200));
        assertThat(dossier.claims(counts(Measure.INJURED, "≥138"), counts(Measure.INJURED, "29")))
                .hasSize(1);
        assertThat(dossier.claims(counts(Measure.KILLED, "25"), counts(Measure.KILLED, "2")))
                .hasSize(1);
    }

    @Test
    void aCopyIsNoSecondOrigin() {
        assertThat(dossier.dossier().origins()).anySatisfy(o -> {
            assertThat(o.kind()).isEqualTo(Origin.Kind.TEXT);
            assertThat(o.reports()).containsExactlyInAnyOrder(new ReportId("10-tegh"), new ReportId("11-tegh-copy"));
        });
    }

    @Test
    void violationsAreCountedByDistrict() {
        assertThat(dossier.claims(
                        event(Event.CEASEFIRE_VIOLATION),
                        by("Russian Defence Ministry"),
                        counts(Measure.VIOLATIONS, "5")))
                .isNotEmpty();
        assertThat(dossier.claims(counts(Measure.VIOLATIONS, "2"), at("Shusha")))
                .hasSize(1);
        assertThat(dossier.claims(counts(Measure.VIOLATIONS, "3"), at("Mardakert")))
                .hasSize(1);
    }

    @Test
    void theSameClashesAreToldByBothSides() {
        assertThat(dossier.claims(by("Azerbaijani Defence Ministry"), counts(Measure.KILLED, "4"), on("2020-11-26")))
                .hasSize(1);
        assertThat(dossier.claims(in("04"), by("Armenia"), counts(Measure.INJURED, "6"), on("2020-12-11")))
                .hasSize(1);
        assertThat(dossier.claims(in("04"), with(Stance.DENIES), by("Azerbaijan")))
                .isNotEmpty();
    }

    @Test
    void minesKillRoadWorkersAndSoldiers() {
        assertThat(dossier.claims(event(Event.EXPLOSION), counts(Measure.KILLED, "2"), in("12")))
                .hasSize(1);
        assertThat(dossier.claims(event(Event.EXPLOSION), counts(Measure.KILLED, "4"), in("12")))
                .hasSize(1);
    }

    @Test
    void shellingIsAccusedOfWithACivilianKilled() {
        assertThat(dossier.claims(
                        event(Event.SHELLING), with(Stance.ACCUSES), at("Shusha"), counts(Measure.KILLED, "1")))
                .hasSize(1);
    }

    @Test
    void peopleBroughtToSafetyAreTwoMoments() {
        assertThat(dossier.claims(counts(Measure.EVACUATED, "~500"))).hasSize(1);
        assertThat(dossier.claims(counts(Measure.EVACUATED, "~5000"))).hasSize(1);
    }

    @Test
    void gunfireIsHeardAccusedAndDenied() {
        assertThat(dossier.claims(in("20"), event(Event.GUNFIRE), by("residents"), is(Reality.ACTUAL)))
                .hasSize(1);
        assertThat(dossier.claims(in("20"), with(Stance.ACCUSES), doneBy("Azerbaijani forces")))
                .isNotEmpty();
        assertThat(dossier.claims(
                        in("20"), with(Stance.DENIES), is(Reality.NEGATED), by("Azerbaijan's Defence Ministry")))
                .isNotEmpty();
    }

    @Test
    void theAmbushHasTwoRivalCulpritsAndNobodyConfirms() {
        assertThat(dossier.claims(in("02"), doneBy("Syrian mercenaries"))).isNotEmpty();
        assertThat(dossier.claims(in("02"), doneBy("Nagorno-Karabakh"))).isNotEmpty();
        assertThat(dossier.claims(in("02"), with(Stance.CONFIRMS))).isEmpty();
        assertThat(dossier.current())
                .filteredOn(i -> i.reports().contains(new ReportId("02-ambush-rumour")))
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.estimate(Measure.KILLED)).isInstanceOf(Estimate.Unknown.class));
    }

    @Test
    void threatsAndWarsOfLongAgoAreNoCurrentKillings() {
        for (Incident incident : dossier.current()) {
            for (Claim claim : incident.claims()) {
                assertThat(claim.figures())
                        .noneMatch(
                                f -> f.count().isKnown() && f.count().value() >= 6500 && f.measure() == Measure.KILLED);
            }
        }
        assertThat(dossier.claims(in("05"), is(Reality.THREATENED), by("Aliyev")))
                .isNotEmpty();
        assertThat(dossier.current()).noneMatch(i -> i.claims().stream().allMatch(is(Reality.THREATENED)));
    }

    @Test
    void everyFigureStandsInItsReport() {
        for (var reading : dossier.readings()) {
            String text = reading.report().text();
            for (Claim claim : reading.claims()) {
                claim.evidence().forEach(q -> assertThat(text.substring(q.start(), q.end()))
                        .isEqualTo(q.text()));
                claim.figures().forEach(f -> assertThat(
                                text.substring(f.words().start(), f.words().end()))
                        .isEqualTo(f.words().text()));
                Name<?> speaker = claim.telling().speaker();
                if (speaker != null) {
                    assertThat(text.substring(
                                    speaker.words().start(), speaker.words().end()))
                            .isEqualTo(speaker.text());
                }
            }
        }
    }
}
