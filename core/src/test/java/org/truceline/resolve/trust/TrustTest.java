package org.truceline.resolve.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Confidences as shares right. */
class TrustTest {

    @Test
    void anEmptyTableLeavesWhatWasSaid() {
        Trust plain = new Trust(Map.of());
        assertThat(plain.isPlain()).isTrue();
        assertThat(plain.of("weekday", 0.7)).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void nothingIsCertain() {
        Trust sure = new Trust(Map.of(Trust.ALL, 20.0));
        assertThat(sure.of("weekday", 1)).isEqualTo(0.98);
        assertThat(sure.of("weekday", 0)).isEqualTo(0.98);
        assertThat(new Trust(Map.of(Trust.ALL, -20.0)).of("weekday", 1)).isEqualTo(0.02);
    }

    @Test
    void aRuleThatWasOftenWrongIsBelievedLess() {
        Trust trust = new Trust(Map.of("seldom right", -1.0, Trust.SCALE, 0.5));
        assertThat(trust.of("seldom right", 0.8)).isLessThan(trust.of("another", 0.8));
        assertThat(trust.of("another", 0.8)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void whatARuleIsSurerOfIsBelievedMore() {
        for (Trust trust : new Trust[] {Trust.TIMES, Trust.ACTORS}) {
            assertThat(trust.isPlain()).isFalse();
            assertThat(trust.of("actor/known", 0.9)).isGreaterThan(trust.of("actor/known", 0.4));
        }
    }

    @Test
    void expletivesAndNewcomersAreBelievedLessThanForces() {
        assertThat(Trust.ACTORS.of("actor/force", 0.85)).isGreaterThan(0.9);
        assertThat(Trust.ACTORS.of("actor/pronoun", 0.7)).isLessThan(0.7);
        assertThat(Trust.TIMES.of("weekday", 0.95)).isGreaterThan(0.9);
        assertThat(Trust.TIMES.of("so long ago", 0.9)).isLessThan(0.8);
    }
}
