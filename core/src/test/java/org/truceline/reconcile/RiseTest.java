package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Rise;
import org.truceline.model.Toll;

/** Why a count rose, as far as the text says so. */
class RiseTest {

    @Test
    void diedOfWounds() {
        assertThat(rises("Seven soldiers are dead, two of whom died of their wounds, the ministry said."))
                .containsExactly("from 4 to 7, up by 3: 2 died of wounds, 1 unexplained");
    }

    @Test
    void foundSince() {
        assertThat(rises("Seven soldiers are dead after more bodies were found at Northtown, the ministry said."))
                .containsExactly("from 4 to 7, up by 3: 3 found");
    }

    @Test
    void twoCausesEachWithItsCount() {
        assertThat(
                        rises(
                                "Seven soldiers are dead, the ministry said: one was found in a ditch, and two succumbed in hospital."))
                .containsExactly("from 4 to 7, up by 3: 1 found, 2 died of wounds");
    }

    @Test
    void nothingSaidIsNothingExplained() {
        assertThat(rises("Seven soldiers are dead, the ministry said."))
                .containsExactly("from 4 to 7, up by 3: 3 unexplained");
    }

    @Test
    void newlyCountedBesideTheTotalIsNew() {
        assertThat(rises(
                        "Another two soldiers died on Thursday, bringing the toll to seven, the ministry said.",
                        ", two=2 combatant"))
                .containsExactly("from 4 to 7, up by 3: 2 new, 1 unexplained");
        assertThat(rises(
                        "Three more bodies were recovered at Northtown, for a total of seven, the ministry said.",
                        ", Three=3 combatant"))
                .containsExactly("from 4 to 7, up by 3: 3 found");
    }

    @Test
    void whatATextSaysThatItRoseByNeedsNoEarlierFigure() {
        Incident incident = IncidentScenariosTest.only(
                """
                # a 2030-05-03
                26 more people died on Thursday in Northtown, bringing the toll of the shelling to 84 people.
                - shelling; at: Northtown; on: 2030-05-01; killed: 26=26, 84=84
                """);
        Toll toll = incident.toll(Measure.KILLED).orElseThrow();
        assertThat(toll.estimate()).hasToString("84");
        assertThat(toll.rises()).extracting(Rise::toString).containsExactly("up by 26: 26 new");
    }

    @Test
    void anotherPersonBesideNoTotalIsOneMore() {
        assertThat(IncidentScenariosTest.only(
                                """
                                # a 2030-05-03
                                A woman and another three people were killed in Northtown on May 1.
                                - shelling; at: Northtown; on: 2030-05-01; killed: A=1, three=3
                                """)
                        .estimate(Measure.KILLED))
                .hasToString("4");
    }

    /** The cause may stand in another sentence of the same speaker; the count that it replaces and those newly counted are no tolls of their own. */
    @Test
    void theCauseMayStandInAnotherSentence() {
        Incident incident = IncidentScenariosTest.only(
                """
                # a 2030-05-02
                The ministry said four soldiers were killed at Northtown on May 1.
                - shelling; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                # b 2030-05-03
                Six soldiers have now died at Northtown, the ministry said, raising its toll from four.
                - shelling; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: Six=6 combatant, four=4
                Two of the wounded died overnight, the ministry said.
                - shelling; says: ministry/lo; on: 2030-05-01; killed: Two=2 combatant
                # c 2030-05-06
                The number of dead has risen to nine, the ministry said, from the six it gave earlier.
                - shelling; says: ministry/lo; on: 2030-05-01; killed: nine=9, six=6
                One more soldier died of his wounds and a body was found beside the road, the ministry said.
                - shelling; says: ministry/lo; on: 2030-05-01; killed: One=1 combatant, a=1
                """);
        Toll toll = incident.toll(Measure.KILLED).orElseThrow();
        assertThat(toll.rises())
                .extracting(Rise::toString)
                .containsExactly(
                        "from 4 to 6, up by 2: 2 died of wounds",
                        "from 6 to 9, up by 3: 1 found, 1 died of wounds, 1 unexplained");
        assertThat(toll.entries())
                .extracting(e -> e.figure().count() + " " + e.extent().word())
                .containsExactly(
                        "4 cumulative",
                        "6 cumulative",
                        "4 earlier",
                        "2 new",
                        "9 cumulative",
                        "6 earlier",
                        "1 new",
                        "1 new");
        assertThat(incident.tolls())
                .filteredOn(t -> t.measure() == Measure.KILLED)
                .extracting(t -> t.estimate().toString())
                .doesNotContain("1", "1 (1–6)");
    }

    /** Who denies a count has not raised it. */
    @Test
    void aDeniedCountIsNoRise() {
        assertThat(IncidentScenariosTest.only(
                                """
                                # a 2030-05-02
                                The police said three policemen were killed at Northtown on May 1.
                                - armed-clash; says: police/lo; at: Northtown; on: 2030-05-01; killed: three=3 combatant
                                # b 2030-05-03
                                The police denied that five policemen had been killed at Northtown on May 1.
                                - armed-clash; says: police/lo; stance: denies; reality: negated; at: Northtown; on: 2030-05-01; killed: five=5 combatant
                                """)
                        .toll(Measure.KILLED)
                        .orElseThrow()
                        .rises())
                .isEmpty();
    }

    private static List<String> rises(String later) {
        return rises(later, "");
    }

    private static List<String> rises(String later, String more) {
        Incident incident = IncidentScenariosTest.only(
                """
                # a 2030-05-02
                The ministry said four soldiers were killed at Northtown on May 1.
                - shelling; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                # b 2030-05-03
                %s
                - shelling; says: ministry/lo; on: 2030-05-01; killed: %s=7 combatant%s
                """
                        .formatted(later, later.startsWith("Seven") ? "Seven" : "seven", more));
        Toll toll = incident.toll(Measure.KILLED).orElseThrow();
        return toll.rises().stream().map(Rise::toString).toList();
    }
}
