package org.truceline.read.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static final List<Double> VALUES = List.of(0.75, 0.5, 0.9, 1.0, 0.0, 0.25, 2.0, 1.0, 0.0);

    @Test
    void whatIsToldCanBeLearntFrom() {
        Signs signs = new Signs("both", VALUES);
        assertThat(Signs.parse(signs + " = 71 %")).isEqualTo(signs);
    }

    @Test
    void evenLikelihoodsSpeakForNothing() {
        double[] row = new Signs("both", VALUES).row();
        assertThat(row).hasSize(Signs.NAMES.size() + 1);
        assertThat(row[0]).isEqualTo(1);
        assertThat(row[2]).isZero();
        assertThat(row[1]).isPositive();
    }

    @Test
    void weightsTellHowLikelyADraftIs() {
        Signs signs = new Signs("both", VALUES);
        double[] weights = new double[VALUES.size() + 1];
        assertThat(signs.weighed(weights)).isEqualTo(0.5);
        weights[0] = 3;
        assertThat(signs.weighed(weights)).isGreaterThan(0.9);
    }
}
