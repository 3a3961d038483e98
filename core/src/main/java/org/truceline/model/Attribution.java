package org.truceline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is said to say something.
 *
 * @param source the source as written at this place ("he", "the same source", "the ministry"); null where none is named ("it was reported")
 * @param speaker the most specific name that the source stands for, elsewhere in the text where this one is a pronoun; null where none is named
 * @param cue the word or words that attribute ("said", "according to"); null where the quotation stands alone
 * @param content what is said
 * @param stance what the cue says of the speaker's stance (said → asserts, denied → denies)
 * @param via through whom or what it reached the report
 * @param rule the rule or model that found it
 */
public record Attribution(
        @Nullable Quote source,
        @Nullable Quote speaker,
        @Nullable Quote cue,
        Quote content,
        Stance stance,
        List<Quote> via,
        String rule) {

    /** Copies the list. */
    public Attribution {
        via = List.copyOf(via);
    }
}
