package org.truceline.reconcile.weave;

import java.util.Optional;
import org.truceline.reconcile.match.Sketch;

/** How strands are numbered: by their report's number and their place in its sheet. */
final class Strands {

    private static final int BITS = 20;

    private Strands() {}

    static long number(int report, int index) {
        return (long) report << BITS | index;
    }

    static int report(long strand) {
        return (int) (strand >> BITS);
    }

    static int index(long strand) {
        return (int) (strand & ((1 << BITS) - 1));
    }

    static Optional<Sketch> sketch(Shelf shelf, long strand) {
        return shelf.sheet(report(strand))
                .filter(s -> index(strand) < s.sketches().size())
                .map(s -> s.sketches().get(index(strand)));
    }
}
