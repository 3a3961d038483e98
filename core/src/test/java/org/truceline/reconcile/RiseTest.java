package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Toll;
import org.truceline.reconcile.toll.Rise;

/** Why a count rose, as far as the text says so. */
class RiseTest {

    @Test
    void diedOfWounds() {
        assertThat(rises("Seven soldiers are dead, two of whom died of their wounds, the ministry said."))
                .containsExactly("up by 3: 2 died of wounds, 1 unexplained");
    }

    @Test
    void foundSince() {
        assertThat(rises("Seven soldiers are dead after more bodies were found at Northtown, the ministry said."))
                .containsExactly("up by 3: 3 found");
    }

    @Test
    void twoCausesEachWithItsCount() {
        assertThat(
                        rises(
                                "Seven soldiers are dead, the ministry said: one was found in a ditch, and two succumbed in hospital."))
                .containsExactly("up by 3: 1 found, 2 died of wounds");
    }

    @Test
    void nothingSaidIsNothingExplained() {
        assertThat(rises("Seven soldiers are dead, the ministry said.")).containsExactly("up by 3: 3 unexplained");
    }

    @Test
    void newlyCountedBesideTheTotalIsNew() {
        assertThat(rises(
                        "Another two soldiers died on Thursday, bringing the toll to seven, the ministry said.",
                        ", two=2 combatant"))
                .containsExactly("up by 3: 2 new, 1 unexplained");
        assertThat(rises(
                        "Three more bodies were recovered at Northtown, for a total of seven, the ministry said.",
                        ", Three=3 combatant"))
                .containsExactly("up by 3: 3 found");
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
        assertThat(
                        Rise.of(
                                toll,
                                e ->
                                        "26 more people died on Thursday in Northtown, bringing the toll of the shelling to 84 people."))
                .extracting(Rise::toString)
                .containsExactly("up by 26: 26 new");
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
        return Rise.of(toll, e -> later).stream().map(Rise::toString).toList();
    }
}
