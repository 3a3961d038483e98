package org.truceline.read.proposal;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.truceline.model.Measure;
import org.truceline.model.Scope;
import org.truceline.model.Status;

/**
 * A number that counts people or things that something befell.
 *
 * @param words the number itself; its likelihood is that of its being a figure at all
 * @param who the words for those counted
 */
public record ProposedNumber(
        Words words,
        Choice<Measure> measure,
        Choice<Bound> bound,
        Choice<Status> status,
        Choice<Scope> scope,
        List<Words> who) {

    /** Copies the list. */
    public ProposedNumber {
        who = List.copyOf(who);
    }

    /** The same number, told by more or fewer words. */
    public ProposedNumber over(Words other) {
        return new ProposedNumber(other, measure, bound, status, scope, who);
    }

    ProposedNumber moved(IntUnaryOperator place) {
        return new ProposedNumber(words.moved(place), measure, bound, status, scope, Words.moved(who, place));
    }
}
