package org.truceline.read.proposal;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A word that attributes ("said"), who is said to speak, and what is said.
 *
 * @param source null where nobody is named
 * @param content in the order of the text; may be several pieces ("The road, he said, is cut")
 */
public record ProposedSaying(Words cue, @Nullable Words source, List<Words> content) {

    /** Copies the list. */
    public ProposedSaying {
        content = List.copyOf(content);
    }

    ProposedSaying moved(IntUnaryOperator place) {
        return new ProposedSaying(
                cue.moved(place), source == null ? null : source.moved(place), Words.moved(content, place));
    }
}
