package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.reconcile.IncidentScenariosTest.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Credibility;
import org.truceline.model.HarmGrade;
import org.truceline.model.Incident;

/** How well an incident is established: which words are an origin, and which own a deed. */
class EstablishedTest {

    @Test
    void aReportsOwnWordsBesideWhomItQuotesAreNoOriginOfTheirOwn() {
        String quoting =
                """
                # a 2030-05-02
                The mission said shells hit Northtown on May 1.
                - shelling; says: The mission/mi; at: Northtown; on: 2030-05-01
                The shells fell on Northtown on May 1 all day.
                - shelling; at: Northtown; on: 2030-05-01
                """;
        assertThat(only(quoting).assessment().origins()).hasSize(1);
        assertThat(only(quoting).assessment().credibility()).isEqualTo(Credibility.POSSIBLY_TRUE);
        Incident two = only(
                quoting
                        + """
                # b 2030-05-02
                Northtown was shelled on May 1.
                - shelling; at: Northtown; on: 2030-05-01
                """);
        assertThat(two.assessment().origins()).hasSize(2);
        assertThat(two.assessment().credibility()).isEqualTo(Credibility.CONFIRMED);
    }

    @Test
    void whoOwnsACampaignOwnsNoSingleStrike() {
        String strike =
                """
                # a 2030-05-02
                The observatory said planes of Lowland killed 15 people in Northtown on May 1.
                - air-strike; says: observatory/ob; by: planes of Lowland/lo; at: Northtown; on: 2030-05-01; killed: 15=15
                # b 2030-05-02
                """;
        String vague =
                """
                Lowland said its planes hit positions in Highland.
                - air-strike; says: Lowland/lo; by: planes/lo; at: Highland
                """;
        String own =
                """
                Lowland said its planes hit positions in Northtown on May 1.
                - air-strike; says: Lowland/lo; by: planes/lo; at: Northtown; on: 2030-05-01
                """;
        assertThat(grades(strike + vague)).doesNotContain(HarmGrade.CONFIRMED);
        assertThat(grades(strike + own)).containsExactly(HarmGrade.CONFIRMED);
    }

    private static List<HarmGrade> grades(String marked) {
        return new Reconciler()
                .reconcile(Scenario.read(marked), List.of()).incidents().stream()
                        .map(i -> i.assessment().grade())
                        .toList();
    }
}
