package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Incident;
import org.truceline.model.Link;

/** Links between incidents that a sentence tells: an answer to another, one operation. */
class BearingsTest {

    @Test
    void retaliationNamesWhatItAnswers() {
        List<Incident> incidents = incidents(
                """
                # a 2030-05-03
                The army of Lowland shelled Northtown on May 2 in retaliation for the ambush at Southbridge on May 1.
                - shelling; trigger: shelled; by: army of Lowland/lo; at: Northtown; on: 2030-05-02
                - armed-clash; trigger: ambush; at: Southbridge; on: 2030-05-01
                """);
        assertThat(links(incidents, "shelling")).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(Link.Kind.RETALIATION_FOR);
            assertThat(link.reason()).contains("in retaliation for");
            assertThat(link.said())
                    .singleElement()
                    .satisfies(said -> assertThat(said.words().text()).startsWith("The army of Lowland shelled"));
        });
        assertThat(links(incidents, "armed-clash")).extracting(Link::kind).containsExactly(Link.Kind.ANSWERED_BY);
    }

    @Test
    void anAnswerMayComeInTheNextSentence() {
        List<Incident> incidents = incidents(
                """
                # a 2030-05-03
                Highland fighters ambushed a patrol at Southbridge on May 1.
                - armed-clash; by: Highland fighters/hi; at: Southbridge; on: 2030-05-01
                Lowland planes struck Northtown on May 2 in retaliation.
                - air-strike; by: Lowland planes/lo; at: Northtown; on: 2030-05-02
                """);
        assertThat(links(incidents, "air-strike")).extracting(Link::kind).containsExactly(Link.Kind.RETALIATION_FOR);
    }

    @Test
    void nobodyRetaliatesForWhatHeDidHimselfNorWithWhatHeOnlyThreatens() {
        assertThat(
                        incidents(
                                """
                        # a 2030-05-03
                        Lowland planes struck Southbridge on May 1.
                        - air-strike; by: Lowland planes/lo; at: Southbridge; on: 2030-05-01
                        Lowland planes struck Northtown on May 2 in retaliation.
                        - shelling; by: Lowland planes/lo; at: Northtown; on: 2030-05-02
                        Highland fighters said they would strike Eastford in retaliation.
                        - attack; by: Highland fighters/hi; at: Eastford; reality: threatened
                        """))
                .allSatisfy(i -> assertThat(i.links()).isEmpty());
    }

    @Test
    void oneOperationByItsNameOrSaidToBeTheSame() {
        List<Incident> incidents = incidents(
                """
                # a 2030-05-03
                In Operation Long Night the army of Lowland bombed Northtown on May 1.
                - air-strike; by: army of Lowland/lo; at: Northtown; on: 2030-05-01
                In the Long Night operation shells fell on Southbridge on May 2.
                - shelling; at: Southbridge; on: 2030-05-02
                """);
        assertThat(links(incidents, "air-strike")).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(Link.Kind.SAME_OPERATION);
            assertThat(link.reason()).contains("Long Night");
        });
        assertThat(links(
                        incidents(
                                """
                                # a 2030-05-03
                                The army of Lowland bombed Northtown on May 1.
                                - air-strike; by: army of Lowland/lo; at: Northtown; on: 2030-05-01
                                Shells fell on Southbridge on May 2 in the same operation.
                                - shelling; at: Southbridge; on: 2030-05-02
                                """),
                        "shelling"))
                .extracting(Link::kind)
                .containsExactly(Link.Kind.SAME_OPERATION);
    }

    private static List<Incident> incidents(String marked) {
        return new Reconciler().reconcile(Scenario.read(marked), List.of()).incidents();
    }

    private static List<Link> links(List<Incident> incidents, String type) {
        return incidents.stream()
                .filter(i -> i.type().word().equals(type))
                .flatMap(i -> i.links().stream())
                .toList();
    }
}
