package org.truceline.read.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.text.TokenizedText;

class ProposedFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "There was no early information on casualties.; no; casualties; unknown casualties",
                "Nobody was hurt and no villagers were killed.; no; killed; 0 killed",
                "Dozens of villagers were killed and wounded.; Dozens; killed; 12+? casualties",
                "A driver was wounded.; A; injured; 1 injured",
                "One of five people in the car has died.; five; killed; 5 casualties",
                "One of five people killed by mines was a child.; five; killed; 5 killed",
                "A 13 y/o girl died of her wounds.; 13; killed; 1 killed",
                "A six year old passenger died of her wounds.; six; killed; 1 killed",
                "A 20 year-old-man was shot.; 20; injured; 1 injured",
                "The recoil threw the gun upward, killing Ruiz at once.; Ruiz; injured; 1 killed",
                "One of five people hurt on Sunday died.; five; killed; 5 casualties",
                "Another 12 soldiers were killed in Marib.; Another; killed; 12 killed",
                "Another soldier was killed in Marib.; Another; killed; 1 killed",
                "He said the five were arrested at dawn.; the; captured; 5 captured",
                "He said the driver was arrested at dawn.; the; captured; 1 captured",
                "The victims are a driver and two guards.; two; killed; 2 casualties",
                "A medic said 17 wounded soldiers had been admitted.; 17; casualties; 17 injured",
                "A medic counted 17 wounded and dead men.; 17; casualties; 17 casualties",
                "Rescuers pulled two children alive from the rubble.; two; killed; 2 evacuated",
                "The mission evacuated seven wounded to the capital.; seven; injured; 7 evacuated",
                "Two tanks and up to 25 fighters were destroyed.; 25; injured; ≤25 killed",
                "Two tanks were destroyed and 25 fighters wounded.; 25; injured; 25 injured",
            })
    void theWordsOfANumberSayItsValue(String sentence, String number, String measure, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        var figure = new ProposedFigures(text).figure(ProposedNumbers.of(text, number, measure), 0);
        assertThat(figure.count() + " " + figure.measure().word()).isEqualTo(expected);
    }
}
