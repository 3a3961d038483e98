package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of a war that tell alike of different days. */
class NewsOfDaysTest {

    @Test
    void theSameWordsEveryWeekAreNewsOfAnotherDay() {
        String monday =
                """
                # a 2030-05-02
                Shells fired by rebels on the market quarter of Northtown killed three civilians on May 1, the police said.
                - shelling; says: the police/lo; by: rebels/re; at: Northtown; on: 2030-05-01; killed: three=3 civilian
                """;
        String sameDay =
                """
                # b 2030-05-02
                Shells fired by rebels on the market quarter of Northtown killed three civilians on May 1, doctors said.
                - shelling; says: doctors; by: rebels/re; at: Northtown; on: 2030-05-01; killed: three=3 civilian
                """;
        String daysLater =
                """
                # c 2030-05-09
                Rebels have killed three civilians by shells fired on May 8 on the market quarter of Northtown, the police said.
                - shelling; says: the police/lo; by: Rebels/re; at: Northtown; on: 2030-05-08; killed: three=3 civilian
                """;
        assertThat(incidents(monday + sameDay)).hasSize(1);
        assertThat(incidents(monday + daysLater)).hasSize(2);
    }

    private static List<?> incidents(String marked) {
        return new Reconciler().reconcile(Scenario.read(marked), List.of()).incidents();
    }
}
