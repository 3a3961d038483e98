package org.truceline.read.happening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.read.draft.Draft;
import org.truceline.read.event.Trigger;
import org.truceline.text.TokenizedText;

class OtherLawTest {

    private static Draft draft(TokenizedText text, Event event, String word) {
        int at = 0;
        while (!text.token(at).text().equals(word)) {
            at++;
        }
        return new Draft(
                event,
                new Trigger(event, Trigger.Strength.STRONG, at, at + 1, "a rule"),
                Reality.ACTUAL,
                text.sentences().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "A court issued arrest warrants for twelve officers., arrest, sanction",
        "A warrant for the arrest of the general was issued., arrest, sanction",
        "Police with a warrant for the house arrested twelve officers., arrested, arrest",
        "Twelve officers were arrested., arrested, arrest",
    })
    void aWarrantTakesNobody(String sentence, String word, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft draft = draft(text, Event.ARREST, word);
        OtherLaw.in(text).settleWarrant(draft);
        assertThat(draft.event.word()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Soldiers are responsible for violations in the north., violations, true",
        "Soldiers are responsible for violations of the truce., violations, false",
        "Each side counted violations along the line of contact., violations, false",
        "Rebels shelled the town., shelled, false",
    })
    void whereNoTruceIsNamedNoneIsBroken(String sentence, String word, boolean broken) {
        TokenizedText text = TokenizedText.of(sentence);
        assertThat(OtherLaw.in(text).isBroken(draft(text, Event.CEASEFIRE_VIOLATION, word)))
                .isEqualTo(broken);
    }
}
