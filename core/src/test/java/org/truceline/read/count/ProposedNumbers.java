package org.truceline.read.count;

import java.util.List;
import org.truceline.model.Measure;
import org.truceline.model.Scope;
import org.truceline.model.Status;
import org.truceline.model.Word;
import org.truceline.read.proposal.Bound;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.proposal.Words;
import org.truceline.text.TokenizedText;

/** Numbers as a model would propose them, for tests. */
final class ProposedNumbers {

    private ProposedNumbers() {}

    /** The first word of the text that reads so, as a count of civilians. */
    static ProposedNumber of(TokenizedText text, String words, String measure) {
        int at = 0;
        while (!text.token(at).text().equals(words)) {
            at++;
        }
        return new ProposedNumber(
                new Words(at, at + 1, 0.9),
                new Choice<>(Word.of(Measure.class, measure), 0.9),
                new Choice<>(words.equals("Dozens") ? Bound.VAGUE : Bound.EXACT, 0.9),
                new Choice<>(Status.CIVILIAN, 0.9),
                new Choice<>(Scope.INCIDENT, 0.9),
                List.of());
    }
}
