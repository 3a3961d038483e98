package org.truceline.read.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Span;
import org.truceline.model.Stance;
import org.truceline.read.event.Trigger;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Words;
import org.truceline.text.TokenizedText;

class KindByActorTest {

    @ParameterizedTest
    @CsvSource({
        "destruction, the Northern Air Force,, air-strike",
        "armed-clash, two helicopters, a convoy, air-strike",
        "attack, a suicide bomber, a market, attack",
        "shelling, the army, an air force base, shelling",
        "withdrawal, the residents, , displacement",
        "withdrawal, rebel fighters, , withdrawal",
        "withdrawal, , hundreds of families, displacement",
        "displacement, the militants, , withdrawal",
        "displacement, the militants, villagers, displacement",
        "agreement, the air force, , agreement",
    })
    void whoDidItDecidesTheKind(String told, @Nullable String doer, @Nullable String target, String expected) {
        Draft draft = draft(event(told));
        name(doer).forEach(draft.perpetrators::add);
        name(target).forEach(draft.targets::add);
        KindByActor.settle(List.of(draft));
        assertThat(draft.event.word()).isEqualTo(expected);
    }

    private static Event event(String word) {
        return org.truceline.model.Word.of(Event.class, word);
    }

    private static List<Name<org.truceline.model.Actor>> name(@Nullable String words) {
        return words == null ? List.of() : List.of(Name.asWritten(new Quote(new Span(0, words.length()), words)));
    }

    private static Draft draft(Event event) {
        Draft draft = new Draft(
                event,
                new Trigger(event, Trigger.Strength.STRONG, 0, 1, "a rule"),
                Reality.ACTUAL,
                TokenizedText.of("It happened.").sentences().getFirst());
        draft.proposed = new ProposedEvent(
                new Words(0, 1, 1),
                new Choice<>(event, 1),
                new Choice<>(Reality.ACTUAL, 1),
                new Choice<>(Stance.ASSERTS, 1),
                new Choice<>(false, 1),
                Map.of());
        return draft;
    }
}
