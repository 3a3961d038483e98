package org.truceline.read.draft;

import java.util.List;
import org.truceline.model.Name;
import org.truceline.model.Span;

/** Finds the names inside a sentence without going over those of the whole text. */
public final class Within {

    private static final int FEW = 4;

    /** No sentence that somebody wrote names more on either side of a word. */
    private static final int MANY = 50;

    private Within() {}

    /** The last few names that start at {@code offset} or before it, of names in the order of the text. */
    public static <N extends Name<?>> List<N> startingBy(List<N> names, int offset) {
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
    public static <T> List<Name<T>> span(List<Name<T>> names, Span span) {
        return between(names, from(names, span.start()), from(names, span.end()), span);
    }

    /** The same, but on each side of {@code offset} no more than the nearest 50: to weigh them all for each word of an endless sentence would take long. */
    public static <T> List<Name<T>> near(List<Name<T>> names, Span span, int offset) {
        int at = from(names, offset);
        return between(
                names,
                Math.max(from(names, span.start()), at - MANY),
                Math.min(from(names, span.end()), at + MANY),
                span);
    }

    private static <T> List<Name<T>> between(List<Name<T>> names, int low, int end, Span span) {
        return names.subList(low, end).stream()
                .filter(n -> span.contains(n.words().span()))
                .toList();
    }

    /** Index of the first name that starts at {@code offset} or behind it. */
    private static int from(List<? extends Name<?>> names, int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).words().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
