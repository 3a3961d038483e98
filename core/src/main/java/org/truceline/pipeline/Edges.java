package org.truceline.pipeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.truceline.ledger.Workings;
import org.truceline.reconcile.weave.Shelf.Edge;

/** Which strands speak for being one, with what was used last in memory. Changes are written together, and only what is other than it was. Not for many threads. */
final class Edges {

    private static final int STRANDS = 60_000;

    private final Workings workings;
    private final Map<Long, Map<Long, Edge>> recent = new Recent<>(STRANDS);
    private final Map<Pair, Change> unwritten = new TreeMap<>();

    /** The strands at the ends of what is unwritten. */
    private final Set<Long> ends = new HashSet<>();

    Edges(Workings workings) {
        this.workings = workings;
    }

    private record Pair(long a, long b) implements Comparable<Pair> {

        static Pair of(long a, long b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }

        @Override
        public int compareTo(Pair other) {
            return a == other.a ? Long.compare(b, other.b) : Long.compare(a, other.a);
        }
    }

    /** An edge as it is written, and as it is now: seen from the first of the pair; null for none. */
    private record Change(@Nullable Edge before, @Nullable Edge after) {}

    List<Edge> of(long strand) {
        return List.copyOf(known(strand).values());
    }

    private Map<Long, Edge> known(long strand) {
        Map<Long, Edge> known = recent.get(strand);
        if (known == null) {
            if (ends.contains(strand)) {
                write();
            }
            known = new LinkedHashMap<>();
            for (Workings.Edge edge : workings.edges(strand)) {
                known.put(edge.other(), new Edge(edge.other(), edge.score(), edge.used()));
            }
            recent.put(strand, known);
        }
        return known;
    }

    void link(long a, long b, double score, boolean used) {
        change(a, b, score, used);
        known(a).put(b, new Edge(b, score, used));
        known(b).put(a, new Edge(a, score, used));
    }

    void unlink(long a, long b) {
        change(a, b, Double.NaN, false);
        known(a).remove(b);
        known(b).remove(a);
    }

    /** Notes a change before it is made; no score takes the edge away. */
    private void change(long a, long b, double score, boolean used) {
        Pair pair = Pair.of(a, b);
        known(b);
        Edge now = known(pair.a()).get(pair.b());
        Change open = unwritten.get(pair);
        Edge after = Double.isNaN(score) ? null : new Edge(pair.b(), score, used);
        unwritten.put(pair, new Change(open == null ? now : open.before(), after));
        ends.add(a);
        ends.add(b);
    }

    /** Writes what changed. */
    void write() {
        unwritten.forEach((pair, change) -> {
            Edge after = change.after();
            if (after == null && change.before() != null) {
                workings.unlink(pair.a(), pair.b());
            } else if (after != null && !Objects.equals(after, change.before())) {
                workings.link(pair.a(), pair.b(), after.score(), after.used());
            }
        });
        unwritten.clear();
        ends.clear();
    }
}
