package org.truceline.model;

import java.util.List;

/** The places, times and actors that a report names, in the order of the text, each looked up. */
public record Mentions(List<Name<Location>> places, List<Name<When>> times, List<Name<Actor>> actors) {

    /** Copies the lists. */
    public Mentions {
        places = List.copyOf(places);
        times = List.copyOf(times);
        actors = List.copyOf(actors);
    }

    /** No names at all. */
    public static Mentions none() {
        return new Mentions(List.of(), List.of(), List.of());
    }
}
