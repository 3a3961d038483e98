package org.truceline.read.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.read.rule.Findings;
import org.truceline.text.TokenizedText;

/** Numbers in words and digits, and those that only stand beside each other. */
class CardinalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 June 2016 Four people died; 12 2016 4",
                "one hundred and five people; 105",
                "two thousand five hundred twenty people; 2520",
                "twenty five people; 25",
                "twenty-five people; 25",
                "two or three people; 2 3",
                "fifteen thousand people; 15000",
                "three dozen five-year-olds; 36",
            })
    void aNumberGoesOnOnlyWhereItsWordsLeaveRoom(String words, String numbers) {
        TokenizedText text = TokenizedText.of(words);
        Findings findings = Findings.none();
        text.sentences().forEach(s -> Cardinals.find(text, s, findings));
        assertThat(IntStream.range(0, text.tokens().size())
                        .boxed()
                        .flatMap(i -> findings.at("number", i).stream())
                        .map(f -> f.value().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
    }
}
