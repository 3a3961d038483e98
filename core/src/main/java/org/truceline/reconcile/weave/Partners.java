package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.reconcile.match.Matcher;
import org.truceline.reconcile.match.Sketch;

/**
 * Finds the strands of other reports that are worth comparing with one, and compares them: those that share a place and a time, a sentence, at least two rare words, or
 * whose report is its copy. Time and memory grow with the number of strands, since a key that many share is no key.
 */
final class Partners {

    /** A place and time, or a sentence, that more strands share is no key. */
    static final int LARGEST = 150;

    /** A word that more strands share is not rare. */
    static final int LARGEST_OF_WORDS = 100;

    private static final int RARE_WORDS_TO_MEET = 2;

    private final Shelf shelf;
    private final Scores scores;
    private final Matcher matcher = new Matcher();

    Partners(Shelf shelf, Scores scores) {
        this.shelf = shelf;
        this.scores = scores;
    }

    /** Compares strands with their partners and keeps the edges; whose edges are others now is dirty. */
    void update(Collection<Long> strands, Changes changes) {
        Set<Long> done = new HashSet<>();
        for (long strand : strands) {
            Optional<Sketch> sketch = Strands.sketch(shelf, strand);
            if (sketch.isEmpty()) {
                continue;
            }
            Map<Long, Double> before = new HashMap<>();
            shelf.edges(strand).forEach(e -> before.put(e.other(), e.score()));
            Map<Long, Double> now = new LinkedHashMap<>();
            for (long other : of(strand, sketch.get())) {
                Double known = before.get(other);
                double score = known != null
                        ? known
                        : done.contains(other)
                                ? 0
                                : score(
                                        strand,
                                        sketch.get(),
                                        other,
                                        Strands.sketch(shelf, other).orElseThrow());
                if (score >= Matcher.THRESHOLD) {
                    now.put(other, score);
                }
            }
            before.forEach((other, score) -> {
                if (!now.containsKey(other)) {
                    shelf.unlink(strand, other);
                    changes.dirty().add(strand);
                    changes.dirty().add(other);
                }
            });
            now.forEach((other, score) -> {
                if (!score.equals(before.get(other))) {
                    shelf.link(strand, other, score, false);
                    changes.dirty().add(strand);
                    changes.dirty().add(other);
                }
            });
            done.add(strand);
        }
    }

    /** How much speaks for their telling of one happening; the same whichever comes first. */
    double score(long a, Sketch left, long b, Sketch right) {
        return scores.of(
                a, b, () -> left.compareTo(right) <= 0 ? matcher.score(left, right) : matcher.score(right, left));
    }

    /** Takes away the edges between strands that met under keys which are of no more use, and meet no longer. */
    void part(List<Long> keysOfNoMoreUse, Changes changes) {
        Map<Long, Keys> keys = new HashMap<>();
        Map<Long, Boolean> useful = new HashMap<>();
        for (long key : keysOfNoMoreUse) {
            Set<Long> under = new LinkedHashSet<>();
            for (long strand : shelf.filed(key, Integer.MAX_VALUE)) {
                under.add(strand);
            }
            for (long strand : under) {
                for (Shelf.Edge edge : shelf.edges(strand)) {
                    if (strand < edge.other()
                            && under.contains(edge.other())
                            && !meet(strand, edge.other(), keys, useful)) {
                        shelf.unlink(strand, edge.other());
                        changes.dirty().add(strand);
                        changes.dirty().add(edge.other());
                    }
                }
            }
        }
    }

    /** Whether two strands are worth comparing: as {@link #of} finds them. */
    private boolean meet(long a, long b, Map<Long, Keys> keys, Map<Long, Boolean> useful) {
        int left = Strands.report(a);
        int right = Strands.report(b);
        if (copies(left, right) || copies(right, left)) {
            return true;
        }
        Keys ours = keys.computeIfAbsent(a, this::keys);
        Keys theirs = keys.computeIfAbsent(b, this::keys);
        int weight = RARE_WORDS_TO_MEET * shared(ours.strong(), theirs.strong(), LARGEST, useful)
                + shared(ours.words(), theirs.words(), LARGEST_OF_WORDS, useful);
        return weight >= RARE_WORDS_TO_MEET;
    }

    private boolean copies(int report, int of) {
        return shelf.copy(report).filter(c -> shelf.number(c.of()) == of).isPresent();
    }

    private Keys keys(long strand) {
        return Keys.of(Strands.sketch(shelf, strand).orElseThrow());
    }

    private int shared(long[] ours, long[] theirs, int largest, Map<Long, Boolean> useful) {
        int shared = 0;
        for (long key : ours) {
            for (long other : theirs) {
                if (key == other && useful.computeIfAbsent(key, k -> shelf.filed(k, largest + 1).length <= largest)) {
                    shared++;
                }
            }
        }
        return shared;
    }

    /** The strands of other reports that it is worth comparing with. */
    private List<Long> of(long strand, Sketch sketch) {
        int report = Strands.report(strand);
        Map<Long, Integer> met = new LinkedHashMap<>();
        Keys keys = Keys.of(sketch);
        meet(met, keys.strong(), LARGEST, RARE_WORDS_TO_MEET);
        meet(met, keys.words(), LARGEST_OF_WORDS, 1);
        shelf.copy(report).ifPresent(c -> meetAll(met, shelf.number(c.of())));
        new CopyTree(shelf).children(report).forEach(child -> meetAll(met, child));
        List<Long> partners = new ArrayList<>();
        met.forEach((other, count) -> {
            if (count >= RARE_WORDS_TO_MEET && Strands.report(other) != report) {
                partners.add(other);
            }
        });
        return partners;
    }

    private void meet(Map<Long, Integer> met, long[] keys, int largest, int weight) {
        for (long key : keys) {
            long[] filed = shelf.filed(key, largest + 1);
            if (filed.length <= largest) {
                for (long other : filed) {
                    met.merge(other, weight, Integer::sum);
                }
            }
        }
    }

    private void meetAll(Map<Long, Integer> met, int report) {
        shelf.sheet(report).ifPresent(sheet -> {
            for (int i = 0; i < sheet.sketches().size(); i++) {
                met.merge(Strands.number(report, i), RARE_WORDS_TO_MEET, Integer::sum);
            }
        });
    }
}
