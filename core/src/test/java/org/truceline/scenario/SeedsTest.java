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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.model.Claim;
import org.truceline.model.Event;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.model.TollEntry;
import org.truceline.read.ReaderChoice;

/** The situations that Truceline was asked for, in the five reports that its first user started from; where the shared data are present, with either reader. */
@ParameterizedClass
@EnumSource
class SeedsTest {

    private static final Map<ReaderChoice, Archive> SEEDS = new EnumMap<>(ReaderChoice.class);

    private final Archive seeds;

    SeedsTest(ReaderChoice reader) {
        seeds = SEEDS.computeIfAbsent(reader, r -> Archive.of(folder(), r));
    }

    private static Path folder() {
        Path folder = Archive.project("..").normalize().resolve("shared").resolve("seeds");
        for (Path at = Path.of("").toAbsolutePath(); at != null && !Files.isDirectory(folder); at = at.getParent()) {
            folder = at.resolve("shared").resolve("seeds");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "the shared seeds are not present");
        return folder;
    }

    @Test
    void aPartyAdmitsFiveDeathsAndNamesTheOtherSideForASixth() {
        assertThat(seeds.claims(
                        by("attorney general"),
                        counts(Measure.KILLED, "5"),
                        doneBy("Azerbaijani army"),
                        with(Stance.ADMITS),
                        on("2023-09-20")))
                .hasSize(1);
        assertThat(seeds.claims(
                        by("attorney general"), counts(Measure.KILLED, "1"), doneBy("Armenian armed formations")))
                .hasSize(1);
    }

    @Test
    void aMinistryConfirmsDeathsWithoutANumberAndAnotherOutletSaysAnUnknownNumber() {
        assertThat(seeds.claims(in("000"), by("Russian Defense Ministry"), saying("deaths"), on("2023-09-20")))
                .hasSize(1)
                .allSatisfy(c -> assertThat(c.figures()).isEmpty());
        assertThat(seeds.claims(in("002"), by("Kremlin"), counts(Measure.KILLED, "unknown")))
                .hasSize(1);
    }

    @Test
    void theOffensiveHasItsCountsWithTheirPartsAndMoments() {
        assertThat(seeds.claims(by("Stepanyan"), counts(Measure.KILLED, "25"), counts(Measure.KILLED, "2")))
                .hasSize(1)
                .allSatisfy(c -> assertThat(c.figures()).allMatch(f -> f.asOf() != null));
        assertThat(seeds.claims(by("Stepanyan"), counts(Measure.INJURED, "≥138"), counts(Measure.INJURED, "29")))
                .hasSize(1)
                .allSatisfy(c -> assertThat(c.figures()).allMatch(f -> f.asOf() != null));
        assertThat(seeds.claims(by("Stepanian"), counts(Measure.KILLED, "≥200"), counts(Measure.INJURED, "~400")))
                .hasSize(1);
        assertThat(seeds.claims(in("000"), counts(Measure.KILLED, "≥200"))).hasSize(1);
    }

    @Test
    void theTollOfTheOffensiveIsOneTollWithTwoMoments() {
        Incident offensive = seeds.current().stream()
                .filter(i -> i.claims().stream().anyMatch(counts(Measure.KILLED, "25")))
                .findFirst()
                .orElseThrow();
        List<String> killed = offensive.toll(Measure.KILLED).orElseThrow().entries().stream()
                .map(TollEntry::toString)
                .toList();
        assertThat(killed).anyMatch(e -> e.contains("25 killed")).anyMatch(e -> e.contains("≥200 killed"));
    }

    @Test
    void noFigureIsASumOfRivals() {
        assertThat(seeds.current())
                .allSatisfy(
                        i -> assertThat(i.estimate(Measure.KILLED).toString()).doesNotContain("225"));
    }

    @Test
    void violationsAreCountedByDistrict() {
        assertThat(seeds.claims(
                        event(Event.CEASEFIRE_VIOLATION),
                        by("Russian Defense Ministry"),
                        counts(Measure.VIOLATIONS, "5")))
                .hasSize(1);
        assertThat(seeds.claims(counts(Measure.VIOLATIONS, "2"), at("Chucha"))).hasSize(1);
        assertThat(seeds.claims(counts(Measure.VIOLATIONS, "3"), at("Mardakert")))
                .hasSize(1);
    }

    @Test
    void theClashesAreToldByBothSides() {
        assertThat(seeds.claims(
                        by("Azerbaijani government"),
                        counts(Measure.KILLED, "4"),
                        doneBy("Armenian fighters"),
                        on("2020-11-26")))
                .hasSize(1);
        assertThat(seeds.claims(in("001"), by("Armenia"), counts(Measure.INJURED, "6"), on("2020-12-11")))
                .hasSize(1);
        assertThat(seeds.claims(in("001"), by("Baku government"), event(Event.ARMED_CLASH)))
                .isNotEmpty();
    }

    @Test
    void minesKillRoadWorkersAndSoldiers() {
        assertThat(seeds.claims(in("003"), event(Event.EXPLOSION), by("Azerbaijan"), counts(Measure.KILLED, "2")))
                .hasSize(1);
        assertThat(seeds.claims(in("003"), event(Event.EXPLOSION), counts(Measure.KILLED, "4")))
                .hasSize(1);
    }

    @Test
    void shellingIsAccusedOfWithACivilianKilled() {
        assertThat(seeds.claims(
                        event(Event.SHELLING),
                        by("Azerbaijan"),
                        with(Stance.ACCUSES),
                        doneBy("Armenian forces"),
                        at("Shusha"),
                        counts(Measure.KILLED, "1")))
                .hasSize(1);
    }

    @Test
    void peopleBroughtToSafetyAreTwoMoments() {
        assertThat(seeds.claims(in("003"), by("RIA"), counts(Measure.EVACUATED, "~500")))
                .hasSize(1);
        assertThat(seeds.claims(in("002"), by("Russia"), counts(Measure.EVACUATED, "~5000")))
                .hasSize(1);
    }

    @Test
    void gunfireIsHeardAccusedAndDenied() {
        assertThat(seeds.claims(event(Event.GUNFIRE), by("resident"), at("Stepanakert"), on("2023-09-21")))
                .isNotEmpty();
        assertThat(seeds.claims(in("002"), event(Event.GUNFIRE), with(Stance.ACCUSES), doneBy("Azerbaijani forces")))
                .hasSize(1);
        assertThat(seeds.claims(in("002"), with(Stance.DENIES), is(Reality.NEGATED), by("Defense Ministry")))
                .isNotEmpty();
    }

    @Test
    void theAmbushHasRivalCulpritsAndNobodyConfirmsOrCounts() {
        assertThat(seeds.claims(in("004"), doneBy("unknown individuals"))).isNotEmpty();
        assertThat(seeds.claims(in("004"), doneBy("Syrian mercenaries"))).isNotEmpty();
        assertThat(seeds.claims(in("004"), doneBy("forces of the unrecognized republic")))
                .isNotEmpty();
        assertThat(seeds.claims(in("004"), with(Stance.CONFIRMS))).isEmpty();
        assertThat(seeds.claims(in("004"), counts(Measure.KILLED, "0"))).isEmpty();
    }

    @Test
    void threatsAndWarsOfLongAgoAreNoCurrentKillings() {
        assertThat(seeds.claims(in("001"), is(Reality.THREATENED), event(Event.VIOLENCE), by("Aliyev")))
                .hasSize(1);
        assertThat(seeds.current()).noneMatch(i -> i.claims().stream().allMatch(is(Reality.THREATENED)));
        for (Incident incident : seeds.current()) {
            for (Claim claim : incident.claims()) {
                assertThat(claim.figures())
                        .noneMatch(f -> f.measure() == Measure.KILLED
                                && f.count().isKnown()
                                && f.count().value() >= 5000);
            }
        }
    }
}
