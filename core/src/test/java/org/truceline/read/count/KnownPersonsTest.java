package org.truceline.read.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.read.span.RuleSpans;
import org.truceline.text.TokenizedText;

class KnownPersonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A farmer was killed in the market. The farmer died at once. He was 40.; 1 killed",
                "The mayor was shot at noon. He died in the evening.; 1 killed",
                "Ruiz was shot dead. Anton Ruiz was a judge. Anton Ruiz was murdered.; 1 killed",
                "Maria Lopez was killed. Juan Perez was wounded.; 1 killed, 1 injured",
                "Seven people were shot on Monday. One of them died.; 7 casualties, 1 killed",
                "Two people were killed and seven people were shot.; 2 killed, 7 injured",
                "She was wounded.; 1 injured",
                "The driver was killed. The gunman was shot dead by guards.; 1 killed, 1 killed",
            })
    void countsNobodyTwice(String report, String expected) {
        TokenizedText text = TokenizedText.of(report);
        String figures = KnownPersons.settled(text, new RuleSpans().findAll(text), f -> true).stream()
                .flatMap(s -> s.figures().stream())
                .map(f -> f.count() + " " + f.measure().word())
                .collect(Collectors.joining(", "));
        assertThat(List.of(figures)).containsExactly(expected);
    }
}
