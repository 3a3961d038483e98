package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Addition;
import org.truceline.model.Measure;
import org.truceline.model.TollEntry;

/** Figures are added only where nobody can be counted twice; a refusal names its rule. */
class AdditionTest {

    @Test
    void rivalSpeakersAreNeverAdded() {
        List<TollEntry> entries = entries(
                """
                # a 2030-05-02
                The ministry said four soldiers were killed at Northtown on May 1.
                - armed-clash; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                # b 2030-05-02
                The command said seven people were killed at Northtown on May 1.
                - armed-clash; says: command/hi; at: Northtown; on: 2030-05-01; killed: seven=7 civilian
                """);
        assertThat(entries.get(0).plus(entries.get(1))).isInstanceOfSatisfying(Addition.Refused.class, r -> {
            assertThat(r.rule()).isEqualTo(Addition.Rule.RIVAL_SPEAKERS);
            assertThat(r.message()).contains("rival figures stay side by side");
        });
    }

    @Test
    void oneSpeakersSoldiersAndCiviliansMayBe() {
        List<TollEntry> entries = entries(
                """
                # a 2030-05-02
                The ministry said four soldiers and two civilians were killed at Northtown on May 1.
                - shelling; says: ministry/lo; at: Northtown; on: 2030-05-01; killed: four=4 combatant, two=2 civilian
                """);
        assertThat(entries.get(0).plus(entries.get(1))).isEqualTo(new Addition.Sum(6));
    }

    private static List<TollEntry> entries(String marked) {
        return IncidentScenariosTest.only(marked)
                .toll(Measure.KILLED)
                .orElseThrow()
                .entries();
    }
}
