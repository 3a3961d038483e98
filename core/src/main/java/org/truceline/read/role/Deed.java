package org.truceline.read.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.text.Sentence;

/**
 * An event word whose roles are asked for.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param counted the people and things that its figures count
 * @param attribution in whose content it stands; null in the report's own voice
 */
public record Deed(
        Event event,
        Reality reality,
        int first,
        int end,
        Sentence sentence,
        List<Quote> counted,
        @Nullable Attribution attribution) {

    /** Copies the list. */
    public Deed {
        counted = List.copyOf(counted);
    }

    /** Whether its figures count those whom {@code words} name. */
    boolean isCounted(Quote words) {
        return counted.stream().anyMatch(q -> q.span().overlaps(words.span()));
    }
}
