package org.truceline.read.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
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
        assertThat(CounterStory.is(text, Drafts.of(text, Event.SHELLING, word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The army denied those claims, but reported fighting at night.; fighting; actual",
                "Moscow called it a lie and said Kyiv had fired first.; fired; actual",
                "Moscow denied the report and said it had not fired.; fired; negated",
                "Moscow denied that its forces fired.; fired; negated",
            })
    void theStoryIsNotDenied(String sentence, String word, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft draft = Drafts.of(text, Event.SHELLING, word, Reality.NEGATED);
        CounterStory.settle(text, draft);
        assertThat(draft.reality.word()).isEqualTo(expected);
    }
}
