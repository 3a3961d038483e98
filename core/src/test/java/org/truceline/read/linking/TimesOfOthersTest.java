package org.truceline.read.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Answer;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.TimeType;
import org.truceline.model.When;
import org.truceline.read.draft.Draft;
import org.truceline.read.event.Trigger;
import org.truceline.text.TokenizedText;

/** Times that are not those of the happening in their sentence. */
class TimesOfOthersTest {

    private static Name<When> year(TokenizedText text, String year) {
        int at = text.text().indexOf(year);
        Days days = new Days(LocalDate.of(1994, 1, 1), LocalDate.of(1994, 12, 31));
        return new Name<>(
                Quote.of(text.text(), at, at + year.length()),
                new Answer.Found<>(new When(TimeType.DATE, year, days, null), 0.9, "rule", "reason", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "It was the worst fighting on the border since a 1994 truce, true",
        "Six died in the deadliest attack since 1994, true",
        "It was the first blast in the town since the outbreak of the civil war in 1994, true",
        "They have held the town since 1994, false",
        "It was the worst day of 1994, false"
    })
    void aSuperlativeMeasuresByIt(String sentence, boolean compared) {
        TokenizedText text = TokenizedText.of(sentence + ".");
        assertThat(TimesOfOthers.isCompared(text, year(text, "1994"))).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({
        "Published 1994 Two soldiers died at the border, true",
        "Date of publication: 1994 Two soldiers died at the border, true",
        "Two soldiers died in 1994, false"
    })
    void aPageWasPublished(String sentence, boolean page) {
        TokenizedText text = TokenizedText.of(sentence + ".");
        assertThat(TimesOfOthers.isOfNone(text, year(text, "1994"))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "raids, There were raids near Dunmore which the army took in 1994, true",
        "raids, There were raids near a town that rebels had taken in 1994, true",
        "raids, There were raids that began in 1994, false",
        "raids, There were raids and the army said that three died in 1994, false",
        "raids, There were raids in 1994 on a town which the army held, false"
    })
    void somethingElseIsToldInPassing(String event, String sentence, boolean passing) {
        TokenizedText text = TokenizedText.of(sentence + ".");
        int word = text.tokenIndexAt(sentence.indexOf(event));
        Trigger trigger = new Trigger(Event.AIR_STRIKE, Trigger.Strength.STRONG, word, word + 1, "a rule");
        Draft draft = new Draft(
                Event.AIR_STRIKE, trigger, Reality.ACTUAL, text.sentences().getFirst());
        assertThat(TimesOfOthers.isToldInPassing(text, draft, year(text, "1994")))
                .isEqualTo(passing);
    }
}
