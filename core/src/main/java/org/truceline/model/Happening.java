package org.truceline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says happened.
 *
 * @param trigger the word or words that tell the event
 * @param place where, most specific first
 * @param when the time given to the event, not to its telling; null where the text gives none
 * @param background whether it lies more than 30 days before publication
 */
public record Happening(
        Event event,
        Quote trigger,
        Reality reality,
        List<Name<Actor>> perpetrator,
        List<Name<Actor>> target,
        List<Name<Location>> place,
        @Nullable Name<When> when,
        boolean background) {

    /** Copies the lists. */
    public Happening {
        perpetrator = List.copyOf(perpetrator);
        target = List.copyOf(target);
        place = List.copyOf(place);
    }
}
