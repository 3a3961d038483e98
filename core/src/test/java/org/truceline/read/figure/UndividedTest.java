package org.truceline.read.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.text.TokenizedText;

class UndividedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dozens of villagers were killed and wounded near the bridge.; Dozens; true",
                "The shells killed or injured nine shepherds.; nine; true",
                "It left 40 dead and wounded.; 40; true",
                "Nine shepherds were killed and 20 wounded.; Nine; false",
                "Nine were killed and injured 20 others.; Nine; false",
                "The raid killed 12 and wounded 30.; 12; false",
                "Twelve people died.; Twelve; false",
            })
    void killedAndInjuredAreToldTogether(String sentence, String number, boolean together) {
        TokenizedText text = TokenizedText.of(sentence);
        int at = 0;
        while (!text.token(at).text().equals(number)) {
            at++;
        }
        assertThat(Undivided.is(text, text.sentences().get(0), at, at + 1)).isEqualTo(together);
    }
}
