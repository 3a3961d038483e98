package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static List<Token> tokens(String text) {
        return assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> TokenizedText.of(text).tokens());
    }

    /** Digits of the planes above the first are two units long. */
    @ParameterizedTest
    @ValueSource(strings = {"𝟒", "𝟒𝟐", "1𝟒,𝟐00 dead", "𝟑.𝟓", "no 𝟕th", "𝟒-year-old", "٢٥ and १२"})
    void digitsOfAnyScriptMakeNumbers(String text) {
        assertThat(tokens(text)).anyMatch(t -> Character.isDigit(t.text().codePointAt(0)));
    }

    @Test
    void everyTokenHoldsSomethingAndStandsWhereItSays() {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                int point = random.nextInt(3) == 0
                        ? random.nextInt(0x80)
                        : random.nextInt(2) == 0 ? 0x1D7CE + random.nextInt(50) : random.nextInt(0x20000);
                text.appendCodePoint(point);
            }
            int last = 0;
            for (Token token : tokens(text.toString())) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(token.end()).isGreaterThan(token.start());
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
                last = token.end();
            }
        }
    }
}
