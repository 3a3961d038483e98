package org.truceline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pattern captured, as it is being matched. */
final class Match {

    private record Capture(String name, int value, @Nullable Outcome time) {}

    private final Context context;
    private final int from;
    private final List<Capture> captures = new ArrayList<>(4);
    private int end;

    Match(Context context, int from) {
        this.context = context;
        this.from = from;
    }

    Context context() {
        return context;
    }

    Lexemes text() {
        return context.text();
    }

    /** Index of the first lexeme. */
    int from() {
        return from;
    }

    /** Index after the last lexeme; 0 while matching. */
    int end() {
        return end;
    }

    void endsAt(int end) {
        this.end = end;
    }

    int mark() {
        return captures.size();
    }

    void reset(int mark) {
        while (captures.size() > mark) {
            captures.removeLast();
        }
    }

    void put(String name, int value) {
        captures.add(new Capture(name, value, null));
    }

    void put(String name, Outcome time) {
        captures.add(new Capture(name, 0, time));
    }

    boolean has(String name) {
        return find(name) != null;
    }

    /** The value captured under a name, or {@code otherwise}. */
    int get(String name, int otherwise) {
        Capture found = find(name);
        return found == null ? otherwise : found.value;
    }

    /** The value captured under a name that the pattern always captures. */
    int get(String name) {
        Capture found = find(name);
        if (found == null) {
            throw new IllegalStateException("the pattern captures no " + name);
        }
        return found.value;
    }

    /** The time expression captured as {@code <time>}. */
    @Nullable Outcome time() {
        Capture found = find("time");
        return found == null ? null : found.time;
    }

    /** Whether one of the words matched is {@code word}. */
    boolean says(String word) {
        for (int i = from; i < end; i++) {
            if (text().at(i).lower().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The word before the match, in the same sentence; empty where there is none. */
    String before() {
        return text().together(from - 1, from) ? text().at(from - 1).lower() : "";
    }

    /** The word behind the match, in the same sentence; empty where there is none. */
    String after() {
        return text().together(end, from) ? text().at(end).lower() : "";
    }

    private @Nullable Capture find(String name) {
        for (Capture capture : captures) {
            if (capture.name.equals(name)) {
                return capture;
            }
        }
        return null;
    }
}
