package org.truceline.read.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;
import org.truceline.text.TokenizedText;

class RetellingTest {

    private final TokenizedText text =
            TokenizedText.of("The Sudanese army killed four men. A fifth was killed by Libyan forces.");

    /** The model takes "killed" of the second sentence for evidence of the first. */
    private final Draft first = draft(3, 0.9, new Words(10, 11, 0.95), new Words(1, 2, 0.9));

    @Test
    void whatIsInTheEvidenceOfALikelierDraftTellsItAgain() {
        Draft again = draft(10, 0.6, null, null);
        Retelling.Told told = new Retelling(text, List.of(first, again)).sameKind(again);
        assertThat(told).isNotNull();
        assertThat(told.by()).isSameAs(first);
    }

    @Test
    void whoNamesAnotherDoerTellsOfSomethingElse() {
        Draft other = draft(10, 0.6, null, new Words(12, 13, 0.9));
        assertThat(new Retelling(text, List.of(first, other)).sameKind(other)).isNull();
    }

    @Test
    void whoNamesTheSameDoerTellsItAgain() {
        TokenizedText same =
                TokenizedText.of("The Sudanese army killed four men. A fifth was killed by Sudanese forces.");
        Draft again = draft(same, 10, 0.6, null, new Words(12, 13, 0.9));
        Draft before = draft(same, 3, 0.9, new Words(10, 11, 0.95), new Words(1, 2, 0.9));
        assertThat(new Retelling(same, List.of(before, again)).sameKind(again)).isNotNull();
    }

    private Draft draft(int word, double likelihood, @Nullable Words evidence, @Nullable Words doer) {
        return draft(text, word, likelihood, evidence, doer);
    }

    private static Draft draft(
            TokenizedText text, int word, double likelihood, @Nullable Words evidence, @Nullable Words doer) {
        Draft draft = Drafts.of(text, Event.ATTACK, word, Reality.ACTUAL);
        draft.proposed = new ProposedEvent(
                new Words(word, word + 1, likelihood),
                new Choice<>(Event.ATTACK, 0.9),
                new Choice<>(Reality.ACTUAL, 0.9),
                new Choice<>(Stance.ASSERTS, 0.9),
                new Choice<>(false, 0.9),
                Map.of(
                        Role.EVIDENCE, evidence == null ? List.of() : List.of(evidence),
                        Role.DOER, doer == null ? List.of() : List.of(doer)));
        return draft;
    }
}
