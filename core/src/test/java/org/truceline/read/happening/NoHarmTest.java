package org.truceline.read.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Count;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.model.Status;
import org.truceline.read.draft.Draft;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.text.TokenizedText;

class NoHarmTest {

    private static final TokenizedText TEXT =
            TokenizedText.of("Rebels shelled the depot. There were no casualties. They denied the casualties.");

    private static Draft draft(int word, int sentence, Event event, Reality reality) {
        return new Draft(
                event,
                new Trigger(event, Trigger.Strength.HARM, word, word + 1, "a rule"),
                reality,
                TEXT.sentences().get(sentence));
    }

    private static LooseFigure none() {
        return new LooseFigure(
                Measure.CASUALTIES, Count.exactly(0), TEXT.quote(7, 9), null, Status.UNSPECIFIED, 8, 7, "model/number");
    }

    @Test
    void noCasualtiesIsAFigureOfNoneAndNoDenial() {
        Draft shelling = draft(1, 0, Event.SHELLING, Reality.ACTUAL);
        Draft none = draft(8, 1, Event.AIR_STRIKE, Reality.NEGATED);
        none.figures.add(none());
        List<Draft> drafts = new ArrayList<>(List.of(shelling, none));
        NoHarm.settle(TEXT, drafts);
        assertThat(drafts).hasSize(2);
        assertThat(none.reality).isEqualTo(Reality.ACTUAL);
        assertThat(none.event).isEqualTo(Event.SHELLING);
    }

    @Test
    void whereItCountsNobodyItTellsNothing() {
        List<Draft> drafts = new ArrayList<>(List.of(draft(8, 1, Event.AIR_STRIKE, Reality.NEGATED)));
        NoHarm.settle(TEXT, drafts);
        assertThat(drafts).isEmpty();
    }

    @Test
    void casualtiesThatAreDeniedStayDenied() {
        Draft denied = draft(13, 2, Event.AIR_STRIKE, Reality.NEGATED);
        List<Draft> drafts = new ArrayList<>(List.of(denied));
        NoHarm.settle(TEXT, drafts);
        assertThat(drafts).containsExactly(denied);
        assertThat(denied.reality).isEqualTo(Reality.NEGATED);
    }
}
