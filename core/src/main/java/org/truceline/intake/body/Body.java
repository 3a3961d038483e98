package org.truceline.intake.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Span;
import org.truceline.text.AlignedText;

/**
 * The words of a report.
 *
 * @param text the clean text over the raw
 * @param headline where the headline stands in the clean text; null where there is none
 * @param embedded posts of others, as spans of the clean text
 */
public record Body(AlignedText text, @Nullable Span headline, List<Span> embedded) {

    /** Copies the list. */
    public Body {
        embedded = List.copyOf(embedded);
    }

    /** The text as it is read: the cleaned side of the aligned text. */
    public String clean() {
        return text.clean();
    }

    /** The words of the headline; empty where there is none. */
    public String headlineWords() {
        return headline == null ? "" : clean().substring(headline.start(), headline.end());
    }
}
