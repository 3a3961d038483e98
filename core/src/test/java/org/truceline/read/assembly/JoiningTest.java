package org.truceline.read.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.read.figure.FigureFinder;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

class JoiningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The raid killed 70 people.; The raid killed 30 rebels and 39 soldiers.; 0.95; 1",
                "The raid killed 70 people.; The raid killed 30 rebels and 39 soldiers.; 0.6; 2",
                "The raid killed 70 people.; The raid killed 30 rebels and 39 soldiers.; 0; 2",
                "The raid killed 12 men and ten women.; The raid killed 15 men and two women.; 0.95; 2",
            })
    void partsOfATotalAreOfItsHappeningWhereTheModelIsSure(String total, String parts, double again, int claims) {
        TokenizedText text = TokenizedText.of(total + " " + parts);
        Sentence second = text.sentences().get(1);
        Draft one = draft(text, text.sentences().get(0), second.firstToken() + 1, again);
        Draft other = draft(text, second, -1, 0);
        assertThat(Joining.join(new ArrayList<>(List.of(one, other)))).hasSize(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The raid hit a bridge.; The raids shook the old town.; 0.6; 1",
                "The raid hit a bridge.; The raids shook the old town.; 0.2; 2",
                "The raid killed nine people.; A raid killed nine guests of a wedding.; 0.2; 1",
                "The raid killed nine people.; A raid killed six guests of a wedding.; 0.2; 2",
            })
    void whatTheModelSeesAsTwoHappeningsIsTwoUnlessItCountsTheSame(
            String first, String second, double again, int claims) {
        TokenizedText text = TokenizedText.of(first + " " + second);
        Sentence later = text.sentences().get(1);
        Draft one = draft(text, text.sentences().get(0), later.firstToken() + 1, again);
        Draft other = draft(text, later, -1, 0);
        assertThat(Joining.join(new ArrayList<>(List.of(one, other)))).hasSize(claims);
    }

    private static Draft draft(TokenizedText text, Sentence sentence, int evidence, double likelihood) {
        int word = sentence.firstToken() + 1;
        Draft draft = Drafts.of(text, Event.AIR_STRIKE, word, Reality.ACTUAL);
        draft.figures.addAll(FigureFinder.find(text, sentence));
        draft.proposed = new ProposedEvent(
                new Words(word, word + 1, 0.9),
                new Choice<>(Event.AIR_STRIKE, 0.9),
                new Choice<>(Reality.ACTUAL, 0.9),
                new Choice<>(Stance.ASSERTS, 0.9),
                new Choice<>(false, 0.9),
                Map.of(
                        Role.EVIDENCE,
                        evidence < 0 ? List.of() : List.of(new Words(evidence, evidence + 1, likelihood))));
        return draft;
    }
}
