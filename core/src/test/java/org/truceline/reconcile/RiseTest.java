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

    private static List<String> rises(String later) {
        Incident incident = IncidentScenariosTest.only(
                """
                # a 2030-05-02
                The ministry said four soldiers were killed at Northtown on May 1.
                - shelling; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                # b 2030-05-03
                %s
                - shelling; says: ministry/lo; on: 2030-05-01; killed: Seven=7 combatant
                """
                        .formatted(later));
        Toll toll = incident.toll(Measure.KILLED).orElseThrow();
        return Rise.of(toll, e -> later).stream().map(Rise::toString).toList();
    }
}
