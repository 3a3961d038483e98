package org.truceline.reconcile.strand;

import java.util.List;
import java.util.Set;
import org.truceline.model.ClaimId;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Link;
import org.truceline.model.Location;
import org.truceline.model.Quote;

/**
 * That a claim's sentence points at a happening which any report may tell: "in response to the shelling of Southbridge on Tuesday"; or names several places of one total.
 *
 * @param kind how the claim's happening stands to the other
 * @param from the claim
 * @param sentence the evidence that says so
 * @param words the cue, as written; for a total the place
 * @param events the kinds that the other may be; none where the sentence does not say
 * @param place where the other is said to be; empty where {@code unfound} says it
 * @param unfound the place as written, plain, where the gazetteer does not know it; else ""
 * @param days when the other may have been
 * @param dated whether the sentence itself gives these days
 * @param doers keys of {@link Party} of those who did the other, where the sentence says so
 */
public record Pointer(
        Link.Kind kind,
        ClaimId from,
        Quote sentence,
        String words,
        Set<Event> events,
        List<Location> place,
        String unfound,
        Days days,
        boolean dated,
        Set<String> doers) {

    public Pointer {
        events = Set.copyOf(events);
        place = List.copyOf(place);
        doers = Set.copyOf(doers);
    }

    /** The name under which its place is filed. */
    public String placeKey() {
        return place.isEmpty() ? unfound : place.getFirst().place().id().value();
    }
}
