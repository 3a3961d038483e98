package org.truceline.read.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Reality;
import org.truceline.model.Span;
import org.truceline.text.Sentence;

/**
 * An event word whose place is asked for.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param attribution in whose content it stands; null in the report's own voice
 * @param definite whether it points back ("the attack")
 * @param counted whether it has figures
 * @param nearest the place that stands nearest to it in its sentence, led by a preposition of place; null where none does
 * @param last the places of the happening told before
 * @param pointed the words that a model points at as its place; null where no model was asked
 */
public record Scene(
        Event event,
        Reality reality,
        int first,
        int end,
        Sentence sentence,
        @Nullable Attribution attribution,
        boolean background,
        boolean definite,
        boolean counted,
        @Nullable Name<Location> nearest,
        List<Name<Location>> last,
        @Nullable List<Pointed> pointed) {

    /**
     * Words that a model points at.
     *
     * @param likelihood how likely they are meant, 0 to 1
     */
    public record Pointed(Span words, double likelihood) {}

    /** Copies the lists. */
    public Scene {
        last = List.copyOf(last);
        pointed = pointed == null ? null : List.copyOf(pointed);
    }
}
