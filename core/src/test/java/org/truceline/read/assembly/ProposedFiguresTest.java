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

class ProposedFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "There was no early information on casualties.; no; casualties; unknown casualties",
                "Nobody was hurt and no villagers were killed.; no; killed; 0 killed",
                "Dozens of villagers were killed and wounded.; Dozens; killed; 12+? casualties",
                "A driver was wounded.; A; injured; 1 injured",
            })
    void theWordsOfANumberSayItsValue(String sentence, String number, String measure, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        var figure = new ProposedFigures(text).figure(number(text, number, measure), 0);
        assertThat(figure.count() + " " + figure.measure().word()).isEqualTo(expected);
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
