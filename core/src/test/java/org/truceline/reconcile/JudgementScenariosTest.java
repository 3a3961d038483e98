package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.ClaimMark;
import org.truceline.model.Dossier;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Link;
import org.truceline.model.Measure;
import org.truceline.model.Reading;
import org.truceline.model.Ruling;

/** What people judge holds, outlives a new reading, and can be taken back. */
class JudgementScenariosTest {

    private static final List<Reading> TWO_REPORTS = Scenario.read(
            """
            # a 2030-05-02
            Four soldiers were killed at Northtown on May 1.
            - armed-clash; at: Northtown; on: 2030-05-01; killed: Four=4 combatant
            # b 2030-05-02
            Four soldiers died in the fighting at Northtown on May 1.
            - armed-clash; at: Northtown; on: 2030-05-01; killed: Four=4 combatant
            """);

    private final ClaimMark first = ClaimMark.of(claim(0));
    private final ClaimMark second = ClaimMark.of(claim(1));

    @Test
    void notTheSameKeepsApartUntilItIsRetracted() {
        assertThat(incidents()).isEqualTo(1);
        Judgement apart = judgement("1", new Ruling.NotSame(first, second));
        assertThat(incidents(apart)).isEqualTo(2);
        assertThat(incidents(apart, judgement("2", new Ruling.Retract(new JudgementId("1")))))
                .isEqualTo(1);
    }

    @Test
    void oldIdsLeadToTheNewAfterAMergeAndAfterASplit() {
        IncidentId left = Incident.idOf(first.id());
        IncidentId right = Incident.idOf(second.id());
        Dossier merged = new Reconciler().reconcile(TWO_REPORTS, List.of());
        assertThat(merged.find(right)).isEqualTo(merged.find(left)).isPresent();
        Dossier split =
                new Reconciler().reconcile(TWO_REPORTS, List.of(judgement("1", new Ruling.NotSame(second, first))));
        assertThat(split.find(left).orElseThrow().id()).isEqualTo(left);
        assertThat(split.find(right).orElseThrow().id()).isEqualTo(right);
        assertThat(split.find(left)).isNotEqualTo(split.find(right));
    }

    @Test
    void oneClaimIsTakenOutAndTheRestOfItsReportStays() {
        List<Reading> readings = Scenario.read(
                """
                # a 2030-05-01
                Four soldiers were killed at Northtown on May 1, the ministry of Lowcity said.
                - armed-clash; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: Four=4 combatant
                # b 2030-05-02
                The ministry of Lowcity said four soldiers were killed at Northtown on May 1.
                - armed-clash; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                Highland denied that its soldiers attacked Northtown on May 1.
                - armed-clash; says: Highland/hi; stance: denies; reality: negated; at: Northtown; on: 2030-05-01
                """);
        Claim anchor = readings.getFirst().claims().getFirst();
        Claim stays = readings.getLast().claims().getFirst();
        Claim goes = readings.getLast().claims().getLast();
        List<Judgement> split = List.of(
                judgement("1", new Ruling.NotSame(ClaimMark.of(goes), ClaimMark.of(anchor))),
                judgement("2", new Ruling.NotSame(ClaimMark.of(goes), ClaimMark.of(stays))));
        assertThat(new Reconciler().reconcile(readings, List.of()).incidents()).hasSize(1);
        Dossier parted = new Reconciler().reconcile(readings, split);
        assertThat(parted.find(Incident.idOf(anchor.id())).orElseThrow().claims())
                .extracting(Claim::id)
                .containsExactlyInAnyOrder(anchor.id(), stays.id());
        assertThat(parted.find(Incident.idOf(goes.id())).orElseThrow().claims())
                .extracting(Claim::id)
                .containsExactly(goes.id());
    }

    @Test
    void whatPeopleSayIsAPartIsShownAsTheirs() {
        List<Reading> readings = Scenario.read(
                """
                # a 2030-05-02
                Shells fell on two villages, Southbridge and Northtown, on May 1, monitors said.
                - shelling; says: monitors; at: Southbridge, Northtown; on: 2030-05-01
                # b 2030-05-02
                Shells fell on Southbridge on May 1, rescuers said.
                - shelling; says: rescuers; at: Southbridge; on: 2030-05-01
                """);
        ClaimMark whole = ClaimMark.of(readings.getFirst().claims().getFirst());
        ClaimMark part = ClaimMark.of(readings.getLast().claims().getFirst());
        Dossier dossier = new Reconciler().reconcile(readings, List.of(judgement("1", new Ruling.PartOf(part, whole))));
        assertThat(dossier.incidents())
                .flatExtracting(Incident::links)
                .extracting(Link::rule)
                .containsExactly("judged", "judged");
    }

    @Test
    void theLaterOfTwoRulingsOnAPairHolds() {
        assertThat(incidents(
                        judgement("1", new Ruling.NotSame(first, second)),
                        judgement("2", new Ruling.Same(first, second))))
                .isEqualTo(1);
    }

    /** What is unlike all others and judged to be one with one of them leaves the others together. */
    @Test
    void whatIsJudgedToBeOneTearsNothingApart() {
        List<Reading> archive = Scenario.read(
                """
                # a 2030-05-02
                Four soldiers were killed at Northtown on May 1.
                - armed-clash; at: Northtown; on: 2030-05-01; killed: Four=4 combatant
                # b 2030-05-02
                Four soldiers died in the fighting at Northtown on May 1.
                - armed-clash; at: Northtown; on: 2030-05-01; killed: Four=4 combatant
                # c 2030-05-03
                Fighting at Northtown on May 1 left four soldiers dead.
                - armed-clash; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                # d 2030-05-03
                The road to the coast was closed.
                - blockade
                """);
        assertThat(new Reconciler().reconcile(archive, List.of()).incidents()).hasSize(2);
        ClaimMark fight = ClaimMark.of(archive.getFirst().claims().getFirst());
        ClaimMark road = ClaimMark.of(archive.getLast().claims().getFirst());
        assertThat(new Reconciler()
                        .reconcile(archive, List.of(judgement("1", new Ruling.Same(road, fight))))
                        .incidents())
                .singleElement()
                .satisfies(i -> assertThat(i.reports()).hasSize(4));
    }

    @Test
    void aRejectedClaimCountsForNothing() {
        assertThat(Shown.incidents(TWO_REPORTS, judgement("1", new Ruling.Reject(second))))
                .startsWith("armed-clash Northtown 2030-05-01 [a]\n");
    }

    @Test
    void aCorrectionPutsTheValueAndANote() {
        var incident = new Reconciler()
                .reconcile(TWO_REPORTS, List.of(judgement("1", new Ruling.Correct(first, "killed", "5"))))
                .incidents()
                .getFirst();
        assertThat(incident.estimate(Measure.KILLED)).hasToString("4 (4–5)");
        assertThat(incident.notes()).singleElement().asString().startsWith("corrected killed to 5 by Ada");
    }

    @Test
    void aJudgementIsFoundAgainWhenTheReportIsReadAnew() {
        List<Reading> anew = TWO_REPORTS.stream()
                .map(r -> r.withClaims(r.claims().stream()
                        .map(c -> new Claim(
                                new ClaimId("new-" + c.id()),
                                c.report(),
                                c.evidence(),
                                c.happening(),
                                c.telling(),
                                List.of(),
                                c.derivation()))
                        .toList()))
                .toList();
        var incident = new Reconciler()
                .reconcile(anew, List.of(judgement("1", new Ruling.Accept(first))))
                .incidents()
                .getFirst();
        assertThat(incident.notes()).singleElement().asString().startsWith("accepted but changed since by Ada");
    }

    private static int incidents(Judgement... judgements) {
        return new Reconciler()
                .reconcile(TWO_REPORTS, List.of(judgements))
                .incidents()
                .size();
    }

    private static Claim claim(int report) {
        return TWO_REPORTS.get(report).claims().getFirst();
    }

    private static Judgement judgement(String id, Ruling ruling) {
        return new Judgement(
                new JudgementId(id), "Ada", Instant.parse("2030-05-0" + id + "T12:00:00Z"), "read both", ruling);
    }
}
