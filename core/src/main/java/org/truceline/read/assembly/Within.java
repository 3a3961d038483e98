package org.truceline.read.assembly;

import java.util.List;
import org.truceline.model.Name;
import org.truceline.model.Span;

/** Finds the names inside a sentence without going over those of the whole text. */
final class Within {

    private static final int FEW = 4;

    private Within() {}

    /** The last few names that start at {@code offset} or before it, of names in the order of the text. */
    static <N extends Name<?>> List<N> startingBy(List<N> names, int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).words().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return names.subList(Math.max(0, low - FEW), low);
    }

    /** The names that lie whole in {@code span}, of names in the order of the text. */
    static <T> List<Name<T>> span(List<Name<T>> names, Span span) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).words().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < names.size() && names.get(end).words().start() < span.end()) {
            end++;
        }
        return names.subList(low, end).stream()
                .filter(n -> span.contains(n.words().span()))
                .toList();
    }
}
