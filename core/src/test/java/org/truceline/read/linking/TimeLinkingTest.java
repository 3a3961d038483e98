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
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Report;
import org.truceline.model.TimeType;
import org.truceline.model.When;
import org.truceline.model.Word;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.text.TokenizedText;

/** A time that something is only measured by is not when it happened. */
class TimeLinkingTest {

    /** What lasts, and what did not happen, has no day but its own; nor is a longer time carried on. */
    @ParameterizedTest
    @CsvSource({
        "1, shelling, explosion, actual, true",
        "1, shelling, territory-taken, actual, false",
        "1, territory-taken, territory-taken, actual, true",
        "1, shelling, explosion, possible, false",
        "1, shelling, explosion, negated, false",
        "30, shelling, explosion, actual, false"
    })
    void aDayIsCarriedOnToWhatHappensOnADay(int length, String told, String then, String reality, boolean dated) {
        TokenizedText text = TokenizedText.of("On Friday shells fell. Then it burst.");
        Days days = new Days(LocalDate.of(2016, 5, 6), LocalDate.of(2016, 5, 5).plusDays(length));
        Name<When> friday = name(text, 3, "Friday", days);
        Draft first = draft(text, 0, Word.of(Event.class, told), Reality.ACTUAL);
        Draft second = draft(text, 1, Word.of(Event.class, then), Word.of(Reality.class, reality));
        Report report = Report.of("r", Published.given(LocalDate.of(2016, 5, 8)), text.text());
        new TimeLinking(report, text, List.of(friday)).give(List.of(first, second));
        assertThat(first.when).isEqualTo(friday);
        assertThat(second.when != null).isEqualTo(dated);
    }

    private static Draft draft(TokenizedText text, int sentence, Event event, Reality reality) {
        int word = text.sentences().get(sentence).endToken() - 2;
        return Drafts.of(text, event, word, reality);
    }

    private static Name<When> name(TokenizedText text, int at, String words, Days days) {
        return new Name<>(
                Quote.of(text.text(), at, at + words.length()),
                new Answer.Found<>(new When(TimeType.DATE, words, days, null), 0.9, "rule", "reason", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "shelling, 1, true",
        "shelling, 30, false",
        "talks, 1, false",
    })
    void whatTheLeadTellsHasTheDayWithWhichItIsToldAgain(String told, int length, boolean dated) {
        TokenizedText text = TokenizedText.of("Two died when shells fell. The shells fell on Friday.");
        Days days = new Days(LocalDate.of(2016, 5, 6), LocalDate.of(2016, 5, 5).plusDays(length));
        Name<When> friday = name(text, text.text().indexOf("Friday"), "Friday", days);
        Draft lead = draft(text, 0, Event.SHELLING, Reality.ACTUAL);
        Draft again = draft(text, 1, Word.of(Event.class, told), Reality.ACTUAL);
        Report report = Report.of("r", Published.given(LocalDate.of(2016, 5, 8)), text.text());
        new TimeLinking(report, text, List.of(friday)).give(List.of(lead, again));
        assertThat(lead.when != null).isEqualTo(dated);
    }
}
