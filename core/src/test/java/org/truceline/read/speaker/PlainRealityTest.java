package org.truceline.read.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.model.Word;
import org.truceline.read.draft.Draft;
import org.truceline.read.event.Trigger;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Words;
import org.truceline.text.TokenizedText;

class PlainRealityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad accused the peacekeepers of being unable to keep the road open.; keep; blockade; negated; accuses; actual",
                "Chad accused the peacekeepers of not leaving.; leaving; withdrawal; negated; accuses; negated",
                "The minister said the crash was the doing of the rebels.; crash; shoot-down; negated; denies; actual",
                "The minister denied that the rebels caused the crash.; crash; shoot-down; negated; denies; negated",
                "Nobody fired that day.; fired; gunfire; negated; asserts; negated",
                "The ministers agreed to meet.; meet; talks; actual; asserts; planned",
                "The ministers agreed on Monday and met.; met; talks; actual; asserts; actual",
                "They spoke of an imminent incursion.; incursion; violence; actual; asserts; planned",
                "The brigade broke the siege of the town.; siege; blockade; actual; asserts; negated",
                "The siege of the town went on.; siege; blockade; actual; asserts; actual",
                "Chad was willing to host the talks.; talks; talks; planned; asserts; demanded",
                "The ministers will hold talks.; talks; talks; planned; asserts; planned",
                "Chad warned that it would bomb the camp.; bomb; air-strike; planned; asserts; threatened",
                "Chad said that it would bomb the camp.; bomb; air-strike; planned; asserts; planned",
                "The envoy warned of a war.; war; violence; threatened; asserts; possible",
                "He threatened the town with war.; war; violence; threatened; asserts; threatened",
                "She advised him to kill the guard.; kill; attack; threatened; asserts; demanded",
            })
    void whatTheWordsBeforeItSayPlainlyStands(
            String sentence, String word, String event, String reality, String stance, String plain) {
        TokenizedText text = TokenizedText.of(sentence);
        int at = 0;
        while (!text.token(at).is(word)) {
            at++;
        }
        Event kind = Word.of(Event.class, event);
        Reality read = Word.of(Reality.class, reality);
        Draft draft = new Draft(
                kind,
                new Trigger(kind, Trigger.Strength.STRONG, at, at + 1, "a rule"),
                read,
                text.sentences().getFirst());
        draft.proposed = new ProposedEvent(
                new Words(at, at + 1, 0.9),
                new Choice<>(kind, 0.9),
                new Choice<>(read, 0.9),
                new Choice<>(Word.of(Stance.class, stance), 0.9),
                new Choice<>(false, 0.9),
                Map.of());
        PlainReality.settle(text, draft);
        assertThat(draft.reality.word()).isEqualTo(plain);
    }
}
