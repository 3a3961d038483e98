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
import org.truceline.model.TimeType;
import org.truceline.model.When;
import org.truceline.read.draft.Drafts;
import org.truceline.text.TokenizedText;

/** The year of an agreement is when it was made, not when it was broken. */
class NamedByTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The 2016 peace agreement was violated by shelling; shelling; true",
                "Shelling broke the 2016 Northland ceasefire; Shelling; true",
                "The shelling breaks the accords of 2016; shelling; true",
                "The shelling breaks the accords signed in 2016; shelling; true",
                "A village was shelled after the 2016 war; shelled; true",
                "A village was shelled in the 2016 war; shelled; false",
                "A village was shelled in 2016; shelled; false",
                "In 2016 agreement was near when a village was shelled; shelled; false",
                "In 2016 the agreement was broken by shelling; shelling; false"
            })
    void namesAThing(String sentence, String event, boolean names) {
        assertThat(names(sentence, event, Event.SHELLING)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"The 2016 ceasefire was signed in Southtown, ceasefire", "The accords of 2016 ended it, accords"})
    void theAgreementItselfWasMadeThen(String sentence, String event) {
        assertThat(names(sentence, event, Event.AGREEMENT)).isFalse();
    }

    private static boolean names(String sentence, String event, Event kind) {
        TokenizedText text = TokenizedText.of(sentence + ".");
        int at = sentence.indexOf("2016");
        Days year = new Days(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
        When when = new When(TimeType.DATE, "2016", year, null);
        Name<When> time = new Name<>(
                Quote.of(text.text(), at, at + 4), new Answer.Found<>(when, 0.9, "rule", "reason", List.of()));
        return new NamedByTime(text).isNoTimeOf(Drafts.of(text, kind, event), time);
    }
}
