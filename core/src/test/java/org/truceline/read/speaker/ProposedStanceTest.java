package org.truceline.read.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Actor;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Span;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.read.proposal.Choice;
import org.truceline.text.TokenizedText;

class ProposedStanceTest {

    @ParameterizedTest(name = "{0} {1} where rules say {2} and {3} did it: {5}")
    @CsvSource({
        "ACCUSES, 0.7, ASSERTS, the army, ACTUAL, ACCUSES",
        "ACCUSES, 0.4, ASSERTS, the army, ACTUAL, ASSERTS",
        "ACCUSES, 0.7, ASSERTS, , ACTUAL, ASSERTS",
        "ACCUSES, 0.7, ASSERTS, its forces, ACTUAL, ASSERTS",
        "ADMITS, 0.7, ASSERTS, the army, ACTUAL, ASSERTS",
        "ADMITS, 0.7, ASSERTS, , ACTUAL, ADMITS",
        "DENIES, 0.7, ASSERTS, the army, ACTUAL, ASSERTS",
        "DENIES, 0.7, ASSERTS, the army, NEGATED, DENIES",
        "ASSERTS, 0.95, ACCUSES, the army, ACTUAL, ASSERTS",
        "ASSERTS, 0.7, ACCUSES, the army, ACTUAL, ACCUSES",
        "ASSERTS, 0.95, DENIES, the army, NEGATED, DENIES",
    })
    void theModelsStanceMustBePossible(
            Stance proposed, double likelihood, Stance ruled, @Nullable String doer, Reality reality, Stance expected) {
        Draft draft = Drafts.of(TokenizedText.of("It happened."), Event.SHELLING, 0, reality);
        if (doer != null) {
            draft.perpetrators.add(name(doer));
        }
        Stance stance =
                ProposedStance.of(new Choice<>(proposed, likelihood), ruled, name("the ministry"), draft, false);
        assertThat(stance).isEqualTo(expected);
    }

    private static Name<Actor> name(String words) {
        return Name.asWritten(new Quote(new Span(0, words.length()), words));
    }
}
