package org.truceline.read.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Actor;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Span;
import org.truceline.model.Stance;
import org.truceline.model.Word;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
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
        "withdrawal, rebel fighters, the residents, withdrawal",
        "withdrawal, , hundreds of families, displacement",
        "displacement, the militants, , withdrawal",
        "displacement, the militants, villagers, displacement",
        "agreement, the air force, , agreement",
    })
    void whoDidItDecidesTheKind(String told, @Nullable String doer, @Nullable String target, String expected) {
        Draft draft = draft(event(told));
        name(doer).forEach(draft.perpetrators::add);
        name(target).forEach(draft.targets::add);
        KindByActor.settle(TokenizedText.of("It happened."), List.of(draft));
        assertThat(draft.event.word()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "The army bombarded the town with its guns., 2, shelling",
        "The army bombarded the town., 2, shelling",
        "Warplanes bombarded the town., 1, air-strike",
        "The coalition bombarded the town., 2, air-strike",
        "The army bombed the town., 2, air-strike",
    })
    void whatIsBombardedIsShelledWhereNothingFlies(String sentence, int word, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft draft = draft(text, Event.AIR_STRIKE, word);
        KindByActor.settle(text, List.of(draft));
        assertThat(draft.event.word()).isEqualTo(expected);
    }

    @Test
    void theBombardmentByAircraftJustToldOfIsNoShelling() {
        TokenizedText text = TokenizedText.of("A jet hit a camp. The general confirmed the bombardment.");
        Draft strike = draft(text, Event.AIR_STRIKE, 2);
        Draft again = draft(text, Event.AIR_STRIKE, 9);
        KindByActor.settle(text, List.of(strike, again));
        assertThat(again.event).isEqualTo(Event.AIR_STRIKE);
    }

    @Test
    void whoFiresRiflesShellsNobody() {
        Draft told = draft(Event.SHELLING);
        told.ruled = draft(Event.GUNFIRE);
        Draft shelled = draft(Event.SHELLING);
        shelled.ruled = draft(Event.SHELLING);

        KindByActor.settle(TokenizedText.of("It happened."), List.of(told, shelled));

        assertThat(told.event).isEqualTo(Event.GUNFIRE);
        assertThat(shelled.event).isEqualTo(Event.SHELLING);
    }

    private static Event event(String word) {
        return Word.of(Event.class, word);
    }

    private static List<Name<Actor>> name(@Nullable String words) {
        return words == null ? List.of() : List.of(Name.asWritten(new Quote(new Span(0, words.length()), words)));
    }

    private static Draft draft(Event event) {
        return draft(TokenizedText.of("It happened."), event, 0);
    }

    private static Draft draft(TokenizedText text, Event event, int word) {
        Draft draft = Drafts.of(text, event, word, Reality.ACTUAL);
        draft.proposed = new ProposedEvent(
                new Words(word, word + 1, 1),
                new Choice<>(event, 1),
                new Choice<>(Reality.ACTUAL, 1),
                new Choice<>(Stance.ASSERTS, 1),
                new Choice<>(false, 1),
                Map.of());
        return draft;
    }
}
