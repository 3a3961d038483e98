package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Incident;
import org.truceline.model.Reckoning;
import org.truceline.model.Share;
import org.truceline.model.Unmatched;
import org.truceline.reconcile.toll.Reckonings;

/** Totals told over a period, held against the incidents on record: matched, unmatched, remainder. */
class ReckoningTest {

    private static final String RECORD =
            """
            # a 2030-05-02
            Two people were killed when a farm house at Southbridge was hit on May 1.
            - shelling; at: Southbridge; on: 2030-05-01; killed: Two=2
            # b 2030-05-03
            Three drivers died on a road mine outside Northtown on May 2.
            - explosion; at: Northtown; on: 2030-05-02; killed: Three=3
            # c 2030-05-03
            Gunmen fired on a checkpoint near Eastford on May 3.
            - gunfire; at: Eastford; on: 2030-05-03
            # d 2030-05-20
            Seven were killed at the Northtown market on May 20.
            - air-strike; at: Northtown; on: 2030-05-20; killed: Seven=7
            """;

    private static final String TOTAL =
            """
            # total 2030-05-05
            The council said %s people were killed in Highland from May 1 to May 4.
            - violence; says: council; at: Highland; on: 2030-05-01..2030-05-04; killed: %s=%s period
            """;

    @Test
    void theIncidentsOnRecordAccountForAPartAndTheRestIsLeft() {
        Reckoning reckoning = only(RECORD + TOTAL.formatted("nine", "nine", "9"));
        assertThat(reckoning.matched()).extracting(Share::low).containsExactlyInAnyOrder(2L, 3L);
        assertThat(reckoning.unmatched()).extracting(Unmatched::why).containsExactly(Unmatched.Why.NO_COUNT);
        assertThat(reckoning.remainder()).hasToString("4 unexplained");
    }

    @Test
    void aBoundStaysABoundAndARecordThatTellsOfMoreSaysSo() {
        assertThat(only(RECORD + TOTAL.formatted("nine", "nine", ">=9")).remainder())
                .hasToString("≥4 unexplained");
        assertThat(only(RECORD + TOTAL.formatted("four", "four", "4")).remainder())
                .hasToString("the incidents on record tell of 1 more than the total");
    }

    @Test
    void rivalFiguresOfOneIncidentLeaveASpan() {
        String rival =
                """
                # rival 2030-05-02
                Four people were killed when a farm house at Southbridge was hit on May 1.
                - shelling; at: Southbridge; on: 2030-05-01; killed: Four=4
                """;
        assertThat(only(RECORD + rival + TOTAL.formatted("nine", "nine", "9")).remainder())
                .hasToString("2–4 unexplained");
    }

    @Test
    void aFigureThatStandsLaterThanTheTotalIsNotHeldAgainstIt() {
        String later =
                """
                # later 2030-05-09
                Five people were killed by a suicide bomber at Eastford on May 4.
                - suicide-bombing; at: Eastford; on: 2030-05-04; killed: Five=5
                """;
        Reckoning reckoning = only(RECORD + later + TOTAL.formatted("nine", "nine", "9"));
        assertThat(reckoning.remainder()).hasToString("4 unexplained");
        assertThat(reckoning.unmatched()).extracting(Unmatched::why).contains(Unmatched.Why.LATER);
    }

    @Test
    void aSideThatDoesNotSayWhoseItCountsIsNotHeldToTheDeadOfTheOther() {
        String record =
                """
                # a 2030-05-02
                The Lowland ministry said two people were killed at Southbridge on May 1.
                - shelling; says: Lowland ministry/lo; at: Southbridge; on: 2030-05-01; killed: two=2
                """;
        String total =
                """
                # total 2030-05-05
                The Highland council said nine people were killed in Highland from May 1 to May 4.
                - violence; says: Highland council/%s; at: Highland; on: 2030-05-01..2030-05-04; killed: nine=9 period
                """;
        assertThat(only(record + total.formatted("lo")).remainder()).hasToString("7 unexplained");
        Reckoning other = only(record + total.formatted("hi"));
        assertThat(other.matched()).isEmpty();
        assertThat(other.unmatched()).extracting(Unmatched::why).containsExactly(Unmatched.Why.OTHER_PEOPLE);
    }

    @Test
    void countedViolationsAreHeldAgainstIncidentsOneByOne() {
        Reckoning reckoning = only(
                RECORD
                        + """
                        # total 2030-05-05
                        The monitors counted five violations in Highland from May 1 to May 4.
                        - ceasefire-violation; says: monitors; at: Highland; on: 2030-05-01..2030-05-04; violations: five=5 period
                        """);
        assertThat(reckoning.matched()).hasSize(3);
        assertThat(reckoning.remainder()).hasToString("2 unexplained");
    }

    @Test
    void aTotalWithoutDaysIsNotHeld() {
        assertThat(only(RECORD
                                + """
                                        # total 2030-05-05
                                        The council said nine people were killed in Highland so far.
                                        - violence; says: council; at: Highland; killed: nine=9 period
                                        """)
                        .remainder())
                .hasToString("not held against the record: the total gives no days");
    }

    @Test
    void theTypeRefusesAShareThatMayNotBePutBesideTheTotal() {
        Reckoning good = only(RECORD + TOTAL.formatted("nine", "nine", "9"));
        Share share = good.matched().getFirst();
        assertThatThrownBy(() ->
                        Reckoning.held(good.total(), good.period(), good.area(), List.of(share, share), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the same people may be in both");
    }

    private static Reckoning only(String marked) {
        List<Incident> incidents =
                new Reconciler().reconcile(Scenario.read(marked), List.of()).incidents();
        Reckonings reckonings = new Reckonings(incidents);
        List<Reckoning> all =
                incidents.stream().flatMap(i -> reckonings.of(i).stream()).toList();
        assertThat(all).as("%s", incidents).hasSize(1);
        return all.getFirst();
    }
}
