package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.truceline.text.TokenizedText;

class ShapesTest {

    private static byte[] shapes(String text) {
        return Shapes.of(TokenizedText.of(text));
    }

    @Test
    void tellsHowAWordIsWritten() {
        assertThat(shapes("A ministry in US-held McKay shot 12 Mi-8 down ."))
                .containsExactly(
                        Shapes.CAPITAL,
                        Shapes.LOWER,
                        Shapes.LOWER,
                        Shapes.MIXED,
                        Shapes.MIXED,
                        Shapes.LOWER,
                        Shapes.DIGIT,
                        Shapes.DIGIT,
                        Shapes.LOWER,
                        Shapes.MARK);
        assertThat(shapes("the UN said")).containsExactly(Shapes.LOWER, Shapes.CAPITALS, Shapes.LOWER);
    }

    @Test
    void aSentenceInCapitalsTellsNothing() {
        assertThat(shapes("REBELS SHELLED THE TOWN OF AL-Bab, 12 died."))
                .contains(Shapes.UNTOLD, Shapes.DIGIT, Shapes.MARK);
        assertThat(shapes("REBELS SHELLED THE TOWN OF AL-Bab, 12 died."))
                .doesNotContain(Shapes.CAPITALS, Shapes.LOWER, Shapes.CAPITAL);
    }
}
