package org.truceline.reconcile.pointing;

import java.util.Set;
import org.truceline.model.Event;
import org.truceline.model.Link;
import org.truceline.model.Span;

/**
 * Words of a sentence that point at another happening: "in response to the shelling of Southbridge on Tuesday". All spans count from the beginning of the sentence.
 *
 * @param kind how the sentence's own happening stands to the other
 * @param cue "in response to"
 * @param zone the words behind it that tell of the other
 * @param harm the word that names it: "shelling"
 * @param verb whether that word is a verb
 * @param events the kinds that it may be; none where the word does not say
 * @param leads whether the phrase opens the sentence, so that the sentence's own happening stands behind it
 * @param least so many days at least the other lies before; {@code most} at most. What is given as a day of its own goes before
 */
public record Phrase(
        Link.Kind kind,
        Span cue,
        Span zone,
        Span harm,
        boolean verb,
        Set<Event> events,
        boolean leads,
        int least,
        int most) {

    public Phrase {
        events = Set.copyOf(events);
    }
}
