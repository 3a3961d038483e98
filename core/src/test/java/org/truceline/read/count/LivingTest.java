package org.truceline.read.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.text.TokenizedText;

class LivingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The victims were a woman and Four children.; true",
                "The shooting of Four children shocked the town.; true",
                "Two people died. The victims were a woman and Four children.; false",
                "The shooting took the lives of Four children.; false",
                "The shooting near the house where Four children live began at noon.; true",
                "Four children were at home.; false",
            })
    void victimsWithoutADeathMayLive(String words, boolean open) {
        TokenizedText text = TokenizedText.of(words);
        int at = 0;
        while (!text.token(at).text().equals("Four")) {
            at++;
        }
        assertThat(Living.tellsOfVictims(text, at)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Four men were shot and taken to hospital.; true",
                "Four men had wounds that were not life-threatening.; true",
                "Four men were shot dead.; false",
                "Four men were shot and one of them died.; false",
                "Four men were in the house.; false",
                "The shelling killed people. Four were hit by the first shell.; false",
            })
    void woundsWithoutADeathTellOfTheLiving(String words, boolean living) {
        TokenizedText text = TokenizedText.of(words);
        int at = 0;
        while (!text.token(at).text().equals("Four")) {
            at++;
        }
        assertThat(Living.tells(text, at)).isEqualTo(living);
    }
}
