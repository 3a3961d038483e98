package org.truceline.read.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that attributes ("said"), who is said to speak, and what is said.
 *
 * @param source null where nobody is named
 * @param content in the order of the text; may be several pieces ("The road, he said, is cut")
 */
public record ProposedSaying(Words cue, @Nullable Words source, List<Words> content) {

    public ProposedSaying {
        content = List.copyOf(content);
    }

    ProposedSaying shifted(int by) {
        return new ProposedSaying(
                cue.shifted(by), source == null ? null : source.shifted(by), Words.shifted(content, by));
    }
}
