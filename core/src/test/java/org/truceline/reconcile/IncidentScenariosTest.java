package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Credibility;
import org.truceline.model.Dossier;
import org.truceline.model.Estimate;
import org.truceline.model.HarmGrade;
import org.truceline.model.Incident;
import org.truceline.model.Measure;

/** Situations that reports of a conflict bring, as short marked-up reports in and incidents out. */
class IncidentScenariosTest {

    @Test
    void aTollAtTwoMomentsIsOneTollAndNeverTheirSum() {
        assertThat(
                        Shown.incidents(
                                """
                # first 2030-05-01
                The rights defender said 25 people were killed in the Highland offensive as of eight in the evening.
                - violence; says: rights defender/hi; at: Highland; on: 2030-05-01; killed: 25=25 period @2030-05-01T20:00
                # second 2030-05-03
                The rights defender said at least 200 people had been killed in the Highland offensive.
                - violence; says: rights defender/hi; at: Highland; on: 2030-05-01..2030-05-02; killed: 200=>=200 period
                """))
                .isEqualTo(
                        """
                        violence (several) Highland 2030-05-01 [first, second]
                          killed over a period: 200""");
    }

    @Test
    void aKnownTownBesideAPlaceThatNoGazetteerHasIsWhereItWas() {
        assertThat(
                        Shown.incidents(
                                """
                # a 2030-05-02
                Rockets hit the Greenlake camp near Eastford on May 1, killing nine people, the mission said.
                - shelling; says: the mission/mi; at: Greenlake camp, Eastford; on: 2030-05-01; killed: nine=9
                """))
                .startsWith("shelling Eastford 2030-05-01");
        assertThat(
                        Shown.incidents(
                                """
                # a 2030-05-02
                Rockets hit the Greenlake camp in Highland on May 1, killing nine people, the mission said.
                - shelling; says: the mission/mi; at: Greenlake camp, Highland; on: 2030-05-01; killed: nine=9
                """))
                .startsWith("shelling Greenlake camp 2030-05-01");
    }

    @Test
    void rivalFiguresStaySideBySide() {
        Incident incident = only(
                """
                # a 2030-05-02
                The ministry in Lowcity said four soldiers were killed in an ambush near Northtown on May 1.
                - armed-clash; says: ministry in Lowcity/lo; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                # b 2030-05-02
                The Highland command said seven soldiers were killed in the clash at Northtown on May 1.
                - armed-clash; says: Highland command/hi; at: Northtown; on: 2030-05-01; killed: seven=7 combatant
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("4 (4–7)");
        assertThat(Shown.versions(incident))
                .isEqualTo(
                        """
                        Highland command: happened, at Northtown, on 2030-05-01, 7 killed (combatants)
                        ministry in Lowcity: happened, at Northtown, on 2030-05-01, 4 killed (combatants)""");
    }

    @Test
    void oneSpeakerWhoNamesTwoDoersTellsOfTwoIncidents() {
        assertThat(Shown.incidents(
                                """
                # a 2030-05-02
                The prosecutor said the army killed five peacekeepers on Wednesday by shooting at their vehicle.
                - attack; says: prosecutor/lo; stance: admits; by: army/lo; to: peacekeepers/pk; on: 2030-05-01; killed: five=5 combatant
                The prosecutor said a sixth soldier was killed by unidentified gunmen who shot at his vehicle the same day.
                - attack; says: prosecutor/lo; stance: accuses; by: unidentified gunmen/hi; on: 2030-05-01; killed: a=1 combatant
                """)
                        .lines()
                        .filter(l -> l.contains("killed:")))
                .containsExactly("  killed: 5", "  killed: 1");
    }

    @Test
    void aDenialIsAVersionAndMakesItContested() {
        Incident incident = only(
                """
                # a 2030-05-02
                The authorities accused Lowland forces of firing at Northtown on May 2.
                - gunfire; says: authorities/hi; stance: accuses; by: Lowland forces/lo; at: Northtown; on: 2030-05-02
                # b 2030-05-02
                The ministry denied that Lowland forces fired at Northtown on May 2.
                - gunfire; says: ministry/lo; stance: denies; reality: negated; by: Lowland forces/lo; at: Northtown; on: 2030-05-02
                """);
        assertThat(incident.assessment().grade()).isEqualTo(HarmGrade.CONTESTED);
        assertThat(Shown.versions(incident))
                .contains("authorities: accused happened")
                .contains("ministry: denied happened, denied by Lowland forces");
    }

    @Test
    void threatsAndPastWarsAreNoCurrentKillings() {
        assertThat(Shown.incidents(
                                """
                # a 2030-05-02
                The president said we will destroy them all.
                - violence; says: president/lo; reality: threatened
                About 30000 people died in the war of the last century.
                - violence; background; on: 1992-01-01..1994-12-31; killed: 30000=~30000 conflict
                """)
                        .lines()
                        .filter(l -> !l.startsWith(" ")))
                .containsExactly("background violence (several) 1992-01-01–1994-12-31 [a]", "unrealised violence [a]");
    }

    @Test
    void silenceIsNotZeroAndUnknownIsNotZero() {
        Incident told = only(
                """
                # a 2030-05-02
                Three people were wounded at Northtown on May 1.
                - shelling; at: Northtown; on: 2030-05-01; injured: Three=3
                """);
        assertThat(told.estimate(Measure.KILLED)).isInstanceOf(Estimate.NoneTold.class);
        Incident unknown = only(
                """
                # a 2030-05-02
                An unknown number of peacekeepers were killed at Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: unknown=?
                """);
        assertThat(unknown.estimate(Measure.KILLED)).isInstanceOf(Estimate.Unknown.class);
        assertThat(unknown.toll(Measure.INJURED)).isEmpty();
    }

    @Test
    void whoWasHitAndIsNotToldAsDeadIsInjured() {
        Incident hit = only(
                """
                # a 2030-05-02
                Four victims were taken away from Northtown on May 1.
                - shelling; at: Northtown; on: 2030-05-01; casualties: Four=4
                """);
        assertThat(hit.estimate(Measure.INJURED)).hasToString("4");
        assertThat(hit.estimate(Measure.KILLED)).isInstanceOf(Estimate.NoneTold.class);
        Incident open = only(
                """
                # a 2030-05-02
                The army suffered 30 casualties at Northtown on May 1.
                - shelling; at: Northtown; on: 2030-05-01; casualties: 30=30 combatant
                """);
        assertThat(open.toll(Measure.INJURED)).isEmpty();
    }

    @Test
    void whoMerelyStandsInTheSameSentenceRaisesTheHighAlone() {
        Incident incident = only(
                """
                # a 2030-05-02
                A man was shot at Northtown on May 1 after he had called, a neighbour told.
                - attack; at: Northtown; on: 2030-05-01; injured: man=1 civilian, neighbour=1 civilian
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("1 (1–2)");
    }

    @Test
    void whoAloneTellsOfADeedConfirmsNothing() {
        String own =
                """
                # a 2030-05-02
                The ministry said Lowland forces shelled Northtown on May 1.
                - shelling; says: ministry/lo; stance: admits; by: Lowland forces/lo; at: Northtown; on: 2030-05-01
                """;
        assertThat(only(own).assessment().grade()).isEqualTo(HarmGrade.WEAK);
        assertThat(only(own).assessment().credibility()).isEqualTo(Credibility.PROBABLY_TRUE);
        Incident both = only(
                own
                        + """
                # b 2030-05-02
                The mayor said Lowland forces shelled Northtown on May 1.
                - shelling; says: mayor/hi; stance: accuses; by: Lowland forces/lo; at: Northtown; on: 2030-05-01
                """);
        assertThat(both.assessment().grade()).isEqualTo(HarmGrade.CONFIRMED);
        assertThat(both.assessment().credibility()).isEqualTo(Credibility.CONFIRMED);
    }

    @Test
    void nothingIsMergedOnAbsentValues() {
        assertThat(new Reconciler()
                        .reconcile(
                                Scenario.read(
                                        """
                # a 2030-05-02
                Shells fell on a village.
                - shelling
                # b 2030-05-02
                Artillery was fired across the river.
                - shelling
                """),
                                List.of())
                        .incidents())
                .hasSize(2);
    }

    @Test
    void copiesOfOneTextAreOneOrigin() {
        String text =
                """
                Two civilians were killed at Southbridge on May 1 when a mortar round hit a farm house, a doctor of the district hospital told this agency.
                - shelling; at: Southbridge; on: 2030-05-01; killed: Two=2 civilian
                """;
        Incident incident = only("# a 2030-05-01\n" + text + "# b 2030-05-02\n" + text + "# c 2030-05-02\n" + text);
        assertThat(incident.reports()).hasSize(3);
        assertThat(incident.assessment().origins()).singleElement().satisfies(o -> assertThat(o.reasons())
                .containsExactly("b has the same words as a", "c has the same words as a"));
    }

    /** An agency's report, an edited copy of it, and a copy of the copy: one origin, drawn as it grew. */
    @Test
    void aChainOfCopiesIsOneOriginDrawnAsATree() {
        String first =
                """
                Gunmen ambushed a convoy near Southbridge on May 1 and killed four soldiers, the ministry said in a statement read on the radio.
                - armed-clash; says: ministry/lo; at: Southbridge; on: 2030-05-01; killed: four=4 combatant
                The lorries carried flour and fuel to the garrison and came under fire from both sides of the narrow road, it said.
                """;
        String edited = first
                + "Prices in the market of the town doubled within an hour of the news, traders told our reporter.\n";
        Incident incident = only("# a 2030-05-01\n" + first + "# b 2030-05-02\n" + edited + "# c 2030-05-03\n" + edited
                + "Talks are to go on at the end of the month.\n");
        assertThat(incident.assessment().origins()).singleElement().satisfies(origin -> {
            assertThat(origin.tree())
                    .extracting(b -> b.report() + " of " + b.of())
                    .containsExactly("a of null", "b of a", "c of b");
            assertThat(origin.tree().getFirst().reason()).isEqualTo("quotes ministry");
            assertThat(origin.tree().getLast().reason())
                    .startsWith("quotes ministry, shares ")
                    .endsWith(" with b");
        });
    }

    @Test
    void personsListedInOneSentenceAreCountedTogetherAndPartsAreNot() {
        assertThat(
                        only("""
                # a 2030-05-02
                A woman and two boys were killed at Southbridge on May 1.
                - shelling; at: Southbridge; on: 2030-05-01; killed: A=1 civilian, two=2 civilian
                """)
                                .estimate(Measure.KILLED))
                .hasToString("3");
        assertThat(
                        only("""
                # a 2030-05-02
                Some 25 people, including two civilians, were killed at Southbridge on May 1.
                - shelling; at: Southbridge; on: 2030-05-01; killed: 25=25, two=2 civilian
                """)
                                .estimate(Measure.KILLED))
                .hasToString("25");
    }

    @Test
    void otherWeaponsWithOtherVictimsAreOtherIncidentsOfTheSamePlaceAndDay() {
        String mine =
                """
                # a 2030-05-01
                Two road workers were killed near Southbridge on May 1 when their truck hit a mine, the ministry of Lowcity said.
                - explosion; says: ministry/lo; at: Southbridge; on: 2030-05-01; killed: Two=2 civilian
                ~ Southbridge; May 1=2030-05-01
                # b 2030-05-01
                """;
        assertThat(
                        Shown.incidents(
                                mine
                                        + """
                        Shells of the Highland forces fell on Southbridge on May 1 and a child was killed, the mayor said.
                        - shelling; says: mayor/lo; by: Highland forces/hi; at: Southbridge; on: 2030-05-01; killed: a=1 civilian
                        ~ Southbridge; May 1=2030-05-01
                        """))
                .contains("explosion Southbridge 2030-05-01 [a]", "shelling Southbridge 2030-05-01 [b]");
        assertThat(
                        Shown.incidents(
                                mine
                                        + """
                        The ministry of Lowcity said two road workers were killed near Southbridge on May 1 when their truck was hit.
                        - shelling; says: ministry/lo; at: Southbridge; on: 2030-05-01; killed: two=2 civilian
                        ~ Southbridge; May 1=2030-05-01
                        """))
                .contains("[a, b]");
    }

    @Test
    void twoTownsNearEachOtherAreTwoIncidents() {
        String marked =
                """
                # a 2030-05-02
                Four people were killed in the shelling of Southbridge on May 1, the mayor said.
                - shelling; says: mayor/lo; at: Southbridge; on: 2030-05-01; killed: Four=4
                # b 2030-05-02
                Four people were killed in the shelling of %s on May 1, the mayor said.
                - shelling; says: mayor/lo; at: %s; on: 2030-05-01; killed: Four=4
                """;
        assertThat(Shown.incidents(marked.formatted("Northtown", "Northtown"))).contains("[a]", "[b]");
        assertThat(Shown.incidents(marked.formatted("Southbridge", "Southbridge")))
                .contains("[a, b]");
    }

    @Test
    void villagesCountedAsShelledAreSeveralHappenings() {
        String marked =
                """
                # a 2030-05-02
                %s on May 1, the governor said.
                - shelling; trigger: %s; says: governor/lo; at: Highland; on: 2030-05-01
                """;
        assertThat(Shown.incidents(marked.formatted("Guns shelled five villages of Highland", "shelled")))
                .startsWith("shelling (several)");
        assertThat(Shown.incidents(marked.formatted("Three villages in Highland were shelled", "shelled")))
                .startsWith("shelling (several)");
        assertThat(Shown.incidents(
                        marked.formatted("Shelling of a road in Highland cut off three villages", "Shelling")))
                .startsWith("shelling Highland");
    }

    @Test
    void anEqualCountOfACopySupersedesNothing() {
        String marked =
                """
                # a 2030-05-01
                The ministry said four people were killed in the shelling of Southbridge on May 1.
                - shelling; says: ministry/lo; at: Southbridge; on: 2030-05-01; killed: four=4
                # b 2030-05-02
                The ministry said %s people were killed in the shelling of Southbridge on May 1.
                - shelling; says: ministry/lo; at: Southbridge; on: 2030-05-01; killed: %s
                """;
        assertThat(reason(marked.formatted("four", "four=4"))).isEqualTo("one origin says 4");
        assertThat(reason(marked.formatted("six", "six=6")))
                .isEqualTo("one origin says 6; one earlier count is superseded");
    }

    private static String reason(String marked) {
        return only(marked).estimate(Measure.KILLED) instanceof Estimate.Known known ? known.reason() : "";
    }

    @Test
    void anExactCountSettlesABoundBesideIt() {
        assertThat(
                        only("""
                # a 2030-05-01
                At least two people were killed at Southbridge on May 1.
                - shelling; at: Southbridge; on: 2030-05-01; killed: two=>=2
                # b 2030-05-01
                Four people were killed in the shelling of Southbridge on May 1.
                - shelling; at: Southbridge; on: 2030-05-01; killed: Four=4
                """)
                                .estimate(Measure.KILLED))
                .hasToString("4");
    }

    @Test
    void aVagueWordIsNoRivalOfABound() {
        Incident incident = only(
                """
                # a 2030-05-02
                The mission said dozens of people were killed in Northtown on May 1.
                - shelling; says: The mission/mi; at: Northtown; on: 2030-05-01; killed: dozens=?12
                # b 2030-05-02
                The observatory said at least 95 people were killed in Northtown on May 1.
                - shelling; says: The observatory/ob; at: Northtown; on: 2030-05-01; killed: 95=>=95
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("95");
    }

    static Incident only(String marked) {
        Dossier dossier = new Reconciler().reconcile(Scenario.read(marked), List.of());
        assertThat(dossier.incidents()).hasSize(1);
        return dossier.incidents().getFirst();
    }
}
