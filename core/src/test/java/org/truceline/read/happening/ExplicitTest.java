package org.truceline.read.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Count;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.model.Word;
import org.truceline.read.draft.Draft;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Words;
import org.truceline.text.TokenizedText;

class ExplicitTest {

    private final TokenizedText text = TokenizedText.of("The lorry hit a mine and 40 people were taken in.");

    @ParameterizedTest
    @CsvSource({
        "0.3, STRONG, shelling, explosion",
        "0.7, STRONG, shelling, shelling",
        "0.3, HARM, shelling, explosion",
        "0.3, HARM, violence, violence",
    })
    void theRulesSayTheKindThatTheModelDoubts(double likelihood, Trigger.Strength strength, String told, String made) {
        Draft draft = proposed(Word.of(Event.class, told), likelihood, 2, 4);
        draft.ruled = ruled(Event.EXPLOSION, strength, 2, 5);
        new Explicit(text).settled(List.of(draft), false);
        assertThat(draft.event.word()).isEqualTo(made);
    }

    @Test
    void whatIsCountedSaysTheKind() {
        Draft draft = proposed(Event.TERRITORY_TAKEN, 0.9, 9, 11);
        Draft ruled = ruled(Event.DISPLACEMENT, Trigger.Strength.STRONG, 9, 11);
        ruled.figures.add(new LooseFigure(
                Measure.EVACUATED, Count.exactly(40), text.quote(6, 7), null, Status.UNSPECIFIED, 9, 6, "a rule"));
        draft.ruled = ruled;
        new Explicit(text).settled(List.of(draft), false);
        assertThat(draft.event).isEqualTo(Event.DISPLACEMENT);
    }

    @Test
    void twoWordsOfOnePhraseTellOnce() {
        Draft draft = proposed(Event.EXPLOSION, 0.9, 2, 3);
        draft.ruled = ruled(Event.EXPLOSION, Trigger.Strength.STRONG, 2, 5);
        Draft again = proposed(Event.EXPLOSION, 0.8, 4, 5);
        assertThat(new Explicit(text).settled(List.of(draft, again), false)).containsExactly(draft);
        assertThat(draft.retold).containsExactly(again);
    }

    private Draft ruled(Event event, Trigger.Strength strength, int first, int end) {
        return new Draft(
                event,
                new Trigger(event, strength, first, end, "a rule"),
                Reality.ACTUAL,
                text.sentences().getFirst());
    }

    private Draft proposed(Event event, double likelihood, int first, int end) {
        Draft draft = ruled(event, Trigger.Strength.STRONG, first, end);
        draft.proposed = new ProposedEvent(
                new Words(first, end, 1),
                new Choice<>(event, likelihood),
                new Choice<>(Reality.ACTUAL, 1),
                new Choice<>(Stance.ASSERTS, 1),
                new Choice<>(false, 1),
                Map.of());
        return draft;
    }
}
