package org.truceline.read.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Measure;
import org.truceline.model.Scope;
import org.truceline.model.Status;
import org.truceline.read.proposal.Bound;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.proposal.Words;
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
            })
    void whatIsFiredTakenOrDatedCountsNobody(String sentence, String number, String measure, boolean fire) {
        TokenizedText text = TokenizedText.of(sentence);
        assertThat(new Uncounted(text).is(number(text, number, measure))).isEqualTo(fire);
    }

    private static ProposedNumber number(TokenizedText text, String words, String measure) {
        int at = 0;
        while (!text.token(at).text().equals(words)) {
            at++;
        }
        return new ProposedNumber(
                new Words(at, at + 1, 0.9),
                new Choice<>(org.truceline.model.Word.of(Measure.class, measure), 0.9),
                new Choice<>(words.equals("Dozens") ? Bound.VAGUE : Bound.EXACT, 0.9),
                new Choice<>(Status.CIVILIAN, 0.9),
                new Choice<>(Scope.INCIDENT, 0.9),
                List.of());
    }
}
