package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        return TokenizedText.of(text).sentences().stream()
                .map(s -> text.substring(s.span().start(), s.span().end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two were wounded.The army denied it. | Two were wounded.",
                "They fought since 2014.In spring it ended. | They fought since 2014.",
                "\"It was quiet.\"The mayor left. | \"It was quiet.\"",
                "Was it them?Nobody knew. | Was it them?",
            })
    void aLostSpaceHidesNoEnd(String text, String first) {
        assertThat(sentences(text)).hasSize(2).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He wrote on sputnik.Com about it.",
                "See news.Az for more.",
                "It rose by 10.5 per cent.",
                "Brig.Gen. Petrov spoke.",
                "The so-called gov.uk page said so.",
            })
    void aPointInsideANameEndsNothing(String text) {
        assertThat(sentences(text)).hasSize(1);
    }
}
