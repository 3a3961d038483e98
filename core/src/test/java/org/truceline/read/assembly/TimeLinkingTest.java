package org.truceline.read.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Days;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.TimeType;
import org.truceline.model.When;
import org.truceline.text.TokenizedText;

/** A time that something is only measured by is not when it happened. */
class TimeLinkingTest {

    @ParameterizedTest
    @CsvSource({
        "It was the worst fighting on the border since a 1994 truce, true",
        "Six died in the deadliest attack since 1994, true",
        "They have held the town since 1994, false",
        "It was the worst day of 1994, false"
    })
    void measures(String sentence, boolean compared) {
        TokenizedText text = TokenizedText.of(sentence + ".");
        int at = sentence.indexOf("1994");
        Days year = new Days(LocalDate.of(1994, 1, 1), LocalDate.of(1994, 12, 31));
        Name<When> time = new Name<>(
                Quote.of(text.text(), at, at + 4),
                new org.truceline.model.Answer.Found<>(
                        new When(TimeType.DATE, "1994", year, null), 0.9, "rule", "reason", java.util.List.of()));
        assertThat(TimeLinking.isCompared(text, time)).isEqualTo(compared);
    }
}
