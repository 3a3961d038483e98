package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The US sent aid | 1 | true",
                "They told us so | 2 | false",
                "THEY TOLD US SO | 2 | false",
                "The IS is weaker | 1 | true",
                "The IS is weaker | 2 | false",
                "A town fell | 0 | false",
                "Soldiers fled the UK. | 3 | true",
            })
    void acronymsStandAmidSmallLetters(String text, int token, boolean acronym) {
        assertThat(TokenizedText.of(text).isAcronym(token)).isEqualTo(acronym);
    }
}
