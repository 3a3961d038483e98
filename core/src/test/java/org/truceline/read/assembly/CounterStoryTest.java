package org.truceline.read.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.read.event.Trigger;
import org.truceline.text.TokenizedText;

class CounterStoryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Moscow called it a lie and said Kyiv had fired first.; fired; true",
                "The army denied the report, saying rebels had shelled the village.; shelled; true",
                "The rebels rejected the charge and accused the army of bombing the camp.; bombing; true",
                "Moscow denied shelling the village and said so again.; shelling; false",
                "Moscow said that Kyiv had shelled the village.; shelled; false",
            })
    void whatIsToldBehindADenialIsAStoryOfItsOwn(String sentence, String word, boolean expected) {
        TokenizedText text = TokenizedText.of(sentence);
        int at = 0;
        while (!text.token(at).is(word)) {
            at++;
        }
        Draft draft = new Draft(
                Event.SHELLING,
                new Trigger(Event.SHELLING, Trigger.Strength.STRONG, at, at + 1, "a rule"),
                Reality.ACTUAL,
                text.sentences().getFirst());
        assertThat(CounterStory.is(text, draft)).isEqualTo(expected);
    }
}
