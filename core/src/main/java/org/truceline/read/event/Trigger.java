package org.truceline.read.event;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;

/**
 * A word or phrase that tells an event.
 *
 * @param event what it tells; of a weak word what it tells where nothing in the context says more
 * @param first index of its first token
 * @param end index after its last token
 * @param rule the line of the lexicon that found it
 */
public record Trigger(Event event, Strength strength, int first, int end, String rule) {

    /** How much a word says of the kind of its event. */
    public enum Strength {
        /** Names its kind ("shelled"). */
        STRONG,
        /** An act of violence ("attack", "hit"); the context tells the kind. */
        WEAK,
        /** A result ("killed"); the context tells the kind. */
        HARM
    }

    /** What a line of the lexicon means; null event for words that look like an event and are none. */
    record Meaning(@Nullable Event event, Strength strength) {}

    /** Whether the word tells its event by itself. */
    public boolean isStrong() {
        return strength == Strength.STRONG;
    }
}
