package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.ClaimMark;
import org.truceline.model.Incident;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Reading;
import org.truceline.model.Ruling;
import org.truceline.reconcile.judge.Corrections;

/** Speakers, doers, targets and places corrected to words of the report. */
class NamesCorrectedTest {

    private static final Reading READING = Scenario.read(
                    """
                    # a 2030-05-02
                    Monitors of the mission were there with the army of Lowland and the rebels.
                    ~ army of Lowland/lo; rebels/re
                    The ministry said shells fell on Northtown and Southbridge on May 1.
                    - shelling; says: ministry/az; at: Northtown; on: 2030-05-01
                    ~ Northtown; Southbridge
                    """)
            .getFirst();
    private static final Claim CLAIM = READING.claims().getFirst();

    @Test
    void namesAreWordsOfTheReportAndWhatItsOwnNamesWereFoundToBe() {
        assertThat(corrected("place", "Southbridge").happening().place())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.text()).isEqualTo("Southbridge");
                    assertThat(p.found().orElseThrow().place().id().value()).isEqualTo("test:Southbridge");
                });
        assertThat(corrected("doer", "army of Lowland; rebels").happening().perpetrator())
                .extracting(n -> n.found().orElseThrow().side().value())
                .containsExactly("lo", "re");
        assertThat(corrected("target", "mission").happening().target())
                .singleElement()
                .satisfies(t -> {
                    assertThat(READING.report()
                                    .text()
                                    .substring(t.words().start(), t.words().end()))
                            .isEqualTo("mission");
                    assertThat(t.found()).isEmpty();
                });
        assertThat(corrected("speaker", "Monitors").telling().speaker()).isNotNull();
        assertThat(corrected("speaker", "").telling().speaker()).isNull();
        assertThat(corrected("place", "").happening().place()).isEmpty();
    }

    @Test
    void wordsThatAreNotInTheReportAreRefused() {
        assertThatThrownBy(() -> corrected("doer", "navy of Lowland")).hasMessageContaining("not in the report");
        assertThatThrownBy(() -> corrected("doer", "rebel")).hasMessageContaining("not in the report");
        assertThatThrownBy(() -> corrected("speaker", "Monitors; rebels")).hasMessageContaining("one speaker");
    }

    @Test
    void aCorrectionHoldsWhenTheReportIsReadAnewAndARetractionUndoesIt() {
        Judgement correction = judgement("j1", new Ruling.Correct(ClaimMark.of(CLAIM), "doer", "rebels"));
        Claim anew = new Claim(
                new ClaimId("anew"),
                CLAIM.report(),
                CLAIM.evidence(),
                CLAIM.happening(),
                CLAIM.telling(),
                CLAIM.figures(),
                CLAIM.derivation());
        assertThat(one(READING.withClaims(List.of(anew)), correction)
                        .claims()
                        .getFirst()
                        .happening()
                        .perpetrator())
                .extracting(n -> n.text())
                .containsExactly("rebels");
        Incident undone = one(READING, correction, judgement("j2", new Ruling.Retract(correction.id())));
        assertThat(undone.claims()).containsExactly(CLAIM);
    }

    @Test
    void aRetractionThatIsTakenBackUndoesNothing() {
        Judgement correction = judgement("j1", new Ruling.Correct(ClaimMark.of(CLAIM), "doer", "rebels"));
        Judgement retraction = judgement("j2", new Ruling.Retract(correction.id()));
        Judgement after = judgement("j3", new Ruling.Retract(retraction.id()));
        assertThat(one(READING, after, correction, retraction).notes())
                .singleElement()
                .asString()
                .startsWith("corrected doer to rebels");
    }

    @Test
    void anAcceptedClaimThatIsReadOtherwiseSaysSo() {
        Judgement accepted = judgement("j1", new Ruling.Accept(ClaimMark.of(CLAIM)));
        assertThat(one(READING, accepted).notes()).singleElement().asString().startsWith("accepted by");
        Reading moved = READING.withClaims(List.of(corrected("place", "Southbridge")));
        assertThat(one(moved, accepted).notes()).singleElement().asString().startsWith("accepted but changed since");
    }

    private static Claim corrected(String slot, String value) {
        return Corrections.apply(READING, CLAIM, slot, value);
    }

    private static Judgement judgement(String id, Ruling ruling) {
        return new Judgement(new JudgementId(id), "Ana", Instant.parse("2030-06-01T00:00:00Z"), "seen", ruling);
    }

    private static Incident one(Reading reading, Judgement... judgements) {
        return new Reconciler()
                .reconcile(List.of(reading), List.of(judgements))
                .incidents()
                .getFirst();
    }
}
