package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.truceline.model.Incident;

/** Links to incidents that other reports tell: only where a sentence says which. */
class CrossingsTest {

    private static final String SHELLING =
            """
            # a 2030-05-02
            Shells fell on Southbridge on May 1, rescuers said.
            - shelling; says: rescuers; at: Southbridge; on: 2030-05-01
            """;

    private static final String ANSWER =
            """
            # b 2030-05-03
            The army of Lowland struck a camp at Northtown on May 2 in response to the shelling of Southbridge on May 1.
            - air-strike; trigger: struck; by: army of Lowland/lo; at: Northtown; on: 2030-05-02
            ~ Northtown; Southbridge; May 1=2030-05-01
            """;

    @Test
    void anAnswerToWhatAnotherReportTells() {
        assertThat(links(SHELLING, ANSWER))
                .containsExactlyInAnyOrder(
                        "air-strike retaliation-for shelling by answer-elsewhere",
                        "shelling answered-by air-strike by answer-elsewhere");
    }

    @Test
    void hoursAfterIsToldAsNoMoreThanThat() {
        assertThat(
                        links(
                                SHELLING,
                                """
                        # b 2030-05-03
                        Hours after the attack on Southbridge, a blast shook Northtown on May 1.
                        - explosion; trigger: blast; at: Northtown; on: 2030-05-01
                        ~ Southbridge; Northtown
                        """))
                .containsExactlyInAnyOrder(
                        "explosion follows shelling by follows-elsewhere",
                        "shelling followed-by explosion by follows-elsewhere");
    }

    @Test
    void aDayAfterIsTheNextDay() {
        String later =
                """
                # b 2030-05-06
                A blast shook Northtown on May %d, a day after Southbridge was shelled.
                - explosion; trigger: blast; at: Northtown; on: 2030-05-0%d
                ~ Southbridge; Northtown
                """;
        assertThat(links(SHELLING, later.formatted(2, 2))).isNotEmpty();
        assertThat(links(SHELLING, later.formatted(4, 4))).isEmpty();
    }

    @Test
    void nothingIsLinkedWhereTheSentenceDoesNotSayWhich() {
        assertThat(links(
                        SHELLING,
                        ANSWER.replace("the shelling of Southbridge", "the shelling by rebels from Southbridge")))
                .as("where it came from")
                .isEmpty();
        assertThat(links(SHELLING, ANSWER.replace("in response", "not in response")))
                .as("taken back")
                .isEmpty();
        assertThat(links(SHELLING, ANSWER.replace("shelling of", "bombing of")))
                .as("another kind")
                .isEmpty();
        assertThat(links(SHELLING, ANSWER.replace("May 1=2030-05-01", "May 1=2030-04-21")))
                .as("another day")
                .isEmpty();
        assertThat(links(SHELLING, ANSWER.replace("; on: 2030-05-02", "; on: 2030-05-02; reality: threatened")))
                .as("only threatened")
                .isEmpty();
        assertThat(links(
                        SHELLING.replace("rescuers said", "the army of Lowland said")
                                .replace("says: rescuers", "by: army of Lowland/lo"),
                        ANSWER))
                .as("his own deed")
                .isEmpty();
    }

    @Test
    void ofTwoThatMayBeMeantNoneIs() {
        String another =
                """
                # c 2030-05-02
                Gunmen fired into the air in Southbridge on May 1.
                - gunfire; trigger: fired; at: Southbridge; on: 2030-05-01
                """;
        assertThat(links(SHELLING, another, ANSWER.replace("shelling of", "attack on")))
                .isEmpty();
        assertThat(links(SHELLING, another, ANSWER)).isNotEmpty();
    }

    @Test
    void whatATotalNamesIsAPartOfItAndNeverTheSame() {
        assertThat(
                        links(
                                SHELLING,
                                """
                        # b 2030-05-03
                        Shells fell on two villages, Southbridge and Northtown, on May 1, monitors said.
                        - shelling; says: monitors; at: Southbridge, Northtown; on: 2030-05-01
                        """))
                .containsExactlyInAnyOrder(
                        "shelling part-of shelling (several) by part-named",
                        "shelling (several) has-part shelling by part-named");
    }

    @Test
    void oneNameIsOneOperationOnlyInOneMonthAndOfOneParty() {
        String one =
                """
                # a 2030-05-02
                In Operation Long Night the army of Lowland bombed Southbridge on May 1.
                - air-strike; by: army of Lowland/lo; at: Southbridge; on: 2030-05-01
                """;
        String two =
                """
                # b 2030-05-08
                The army of Lowland shelled Northtown on May 7 in Operation Long Night.
                - shelling; by: army of Lowland/lo; at: Northtown; on: 2030-05-07
                """;
        assertThat(links(one, two))
                .containsExactlyInAnyOrder(
                        "air-strike same-operation shelling by operation-named",
                        "shelling same-operation air-strike by operation-named");
        assertThat(links(one, two.replace("2030-05-0", "2031-05-0"))).isEmpty();
        assertThat(links(one, two.replace("Lowland/lo", "Lowland/of-highland"))).isEmpty();
    }

    private static List<String> links(String... marked) {
        var incidents = new Reconciler()
                .reconcile(Scenario.read(String.join("\n", marked)), List.of())
                .incidents();
        return incidents.stream()
                .flatMap(i -> i.links().stream()
                        .map(l -> name(i) + " " + l.kind().word() + " "
                                + incidents.stream()
                                        .filter(o -> o.id().equals(l.other()))
                                        .map(CrossingsTest::name)
                                        .collect(Collectors.joining())
                                + " by " + l.rule()))
                .toList();
    }

    private static String name(Incident incident) {
        return incident.type().word() + (incident.aggregate() ? " (several)" : "");
    }
}
