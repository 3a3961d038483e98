package org.truceline.read.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.text.TokenizedText;

class UncountedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They fired 38 rockets and killed seven.; 38; killed; true",
                "Some 38 mortar shells fell.; 38; killed; true",
                "They fired 38 rockets and killed seven.; seven; killed; false",
                "The raids destroyed 38 rockets.; 38; destroyed; false",
                "Four were hurt, not five as first told.; not; injured; true",
                "He was shot twice in the leg.; twice; injured; true",
                "Ten were killed and twice as many hurt.; twice; injured; false",
                "They hit nine depots with ten bombs.; ten; destroyed; true",
                "The army captured several hills and villages.; several; captured; true",
                "The army captured several fighters.; several; captured; false",
                "He was born after the 2015 killings.; 2015; killed; true",
                "Thousands remain trapped in the town.; Thousands; displaced; true",
                "Thousands fled the town.; Thousands; displaced; false",
                "They sent a peacekeeping force.; a; deployed; true",
                "They sent 500 soldiers.; 500; deployed; false",
                "On December 25 she died of her wounds.; 25; killed; true",
                "A neighbour had been hunting that day.; A; killed; true",
                "Anna Lind, 8, was killed by a mine.; 8; killed; true",
                "After the raid, 8 were dead.; 8; killed; false",
                "Two men who were in the car were not injured.; Two; injured; true",
                "Two men who were in the car were injured.; Two; injured; false",
                "Five bodies lay there. A neighbour had been hunting that day.; A; killed; false",
                "The victims are a farmer and his son.; a; killed; false",
                "They counted 14 violations, compared with 22 the day before.; 22; violations; true",
                "The state called up all men over 18 that week.; 18; captured; true",
                "A mob of men killed over 18 that week.; 18; killed; false",
                "Thousands more remain trapped in the town.; Thousands; missing; true",
                "The ministry gave no number of the dead.; no; killed; true",
                "There were no dead.; no; killed; false",
                "A third of the dead were children.; third; killed; true",
                "Of the dead half of them were children.; half; killed; true",
                "A third man was killed.; third; killed; false",
                "The bodies bore no signs of injuries.; no; injured; true",
                "They were banned from calling up men over 18 that week.; over; captured; true",
                "The mayor had two deep wounds.; two; injured; true",
                "They brought in twelve with wounds.; twelve; injured; false",
                "The court issued nine arrest warrants.; nine; captured; true",
                "The police arrested nine people.; nine; captured; false",
                "They counted 14 violations, compared with about 22 the day before.; 22; violations; true",
                "They counted 14 violations, compared with 22 the day before.; 14; violations; false",
            })
    void whatIsFiredTakenOrDatedCountsNobody(String sentence, String number, String measure, boolean fire) {
        TokenizedText text = TokenizedText.of(sentence);
        assertThat(new Uncounted(text).is(ProposedNumbers.of(text, number, measure)))
                .isEqualTo(fire);
    }
}
