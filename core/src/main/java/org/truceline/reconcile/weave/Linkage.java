package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.reconcile.match.Matcher;
import org.truceline.reconcile.match.Sketch;

/**
 * Brings strands together, the most alike first, as long as the mean over all pairs of both sets speaks for it (average linkage), and no judgement is against.
 * What people judged to be one is one from the start, and counts as one in the mean: whatever speaks for a part of it speaks for all of it.
 */
final class Linkage {

    /** Strands of one report were already told apart within it. */
    private static final double WITHIN_ONE_REPORT = -4;

    /** Of large sets so many members are compared. */
    private static final int COMPARED = 8;

    private final Shelf shelf;
    private final Partners partners;
    private final Judged judged;
    private final List<Member> all;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Long, Double> scores = new HashMap<>();
    private final Map<Long, Mean> means = new HashMap<>();
    private final int[] home;
    private final int[] judgedOne;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Link> links;
    private final Set<Link> used = new HashSet<>();

    private record Link(int left, int right, double score, boolean wasUsed) {}

    private record Member(long number, Sketch sketch) {}

    /** The mean over two sets while they had so many members: sets only grow. */
    private record Mean(int left, int right, double value) {}

    /** Brings together what of these strands belongs together; nothing is kept yet. */
    Linkage(Collection<Long> numbers, Shelf shelf, Partners partners, Judged judged) {
        this.shelf = shelf;
        this.partners = partners;
        this.judged = judged;
        all = numbers.stream()
                .map(n -> new Member(n, Strands.sketch(shelf, n).orElseThrow()))
                .sorted(Comparator.comparing(Member::sketch))
                .toList();
        home = new int[all.size()];
        Arrays.setAll(home, i -> i);
        for (int i = 0; i < home.length; i++) {
            places.put(all.get(i).number(), i);
            members.add(new ArrayList<>(List.of(i)));
        }
        joinJudged();
        judgedOne = home.clone();
        links = links();
        for (Link link : links) {
            int left = home[link.left()];
            int right = home[link.right()];
            if (left != right && mean(left, right) >= Matcher.THRESHOLD && !judgedApart(left, right)) {
                merge(left, right);
                used.add(link);
            }
        }
    }

    private void joinJudged() {
        for (int i = 0; i < home.length; i++) {
            for (long other : judged.same(all.get(i).number())) {
                Integer place = places.get(other);
                if (place != null && home[i] != home[place]) {
                    merge(home[i], home[place]);
                }
            }
        }
    }

    /** The edges, the strongest first. */
    private List<Link> links() {
        List<Link> found = new ArrayList<>();
        for (int i = 0; i < home.length; i++) {
            for (Shelf.Edge edge : shelf.edges(all.get(i).number())) {
                int other = places.getOrDefault(edge.other(), -1);
                if (i < other) {
                    found.add(new Link(i, other, edge.score(), edge.used()));
                    scores.put(key(i, other), edge.score());
                }
            }
        }
        found.sort(Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparingInt(Link::left)
                .thenComparingInt(Link::right));
        return found;
    }

    /** The strands that are now in one set with this one. */
    Set<Long> setOf(long strand) {
        Set<Long> set = new HashSet<>();
        Integer place = places.get(strand);
        if (place != null) {
            members.get(home[place]).forEach(m -> set.add(all.get(m).number()));
        }
        return set;
    }

    /** Keeps what is other than it was. */
    void keep() {
        for (Link link : links) {
            if (link.wasUsed() != used.contains(link)) {
                shelf.link(
                        all.get(link.left()).number(), all.get(link.right()).number(), link.score(), !link.wasUsed());
            }
        }
        for (int i = 0; i < home.length; i++) {
            long wanted = all.get(home[i]).number();
            if (shelf.home(all.get(i).number()) != wanted) {
                shelf.settle(all.get(i).number(), wanted);
            }
        }
    }

    private static long key(int left, int right) {
        return (long) left << 32 | right;
    }

    private double score(int a, int b) {
        Sketch left = all.get(a).sketch();
        Sketch right = all.get(b).sketch();
        if (left.strand().report().equals(right.strand().report())) {
            return WITHIN_ONE_REPORT;
        }
        Double known = scores.get(key(Math.min(a, b), Math.max(a, b)));
        return known != null
                ? known
                : partners.score(all.get(a).number(), left, all.get(b).number(), right);
    }

    private double mean(int left, int right) {
        List<Integer> ours = members.get(left);
        List<Integer> theirs = members.get(right);
        Mean known = means.get(key(left, right));
        if (known != null && known.left() == ours.size() && known.right() == theirs.size()) {
            return known.value();
        }
        double sum = 0;
        Collection<List<Integer>> ourUnits = units(first(ours));
        Collection<List<Integer>> theirUnits = units(first(theirs));
        for (List<Integer> a : ourUnits) {
            for (List<Integer> b : theirUnits) {
                sum += best(a, b);
            }
        }
        double mean = sum / ourUnits.size() / theirUnits.size();
        means.put(key(left, right), new Mean(ours.size(), theirs.size(), mean));
        return mean;
    }

    /** What was judged to be one together, all others by themselves. */
    private Collection<List<Integer>> units(List<Integer> set) {
        Map<Integer, List<Integer>> units = new LinkedHashMap<>();
        set.forEach(m ->
                units.computeIfAbsent(judgedOne[m], u -> new ArrayList<>(1)).add(m));
        return units.values();
    }

    private double best(List<Integer> ours, List<Integer> theirs) {
        double best = Double.NEGATIVE_INFINITY;
        for (int a : ours) {
            for (int b : theirs) {
                best = Math.max(best, score(a, b));
            }
        }
        return best;
    }

    private static List<Integer> first(List<Integer> set) {
        return set.size() <= COMPARED ? set : set.subList(0, COMPARED);
    }

    private boolean judgedApart(int left, int right) {
        return judged.anyApart()
                && members.get(left).stream().anyMatch(a -> members.get(right).stream()
                        .anyMatch(b ->
                                judged.apart(all.get(a).sketch(), all.get(b).sketch())));
    }

    private void merge(int left, int right) {
        int into = Math.min(left, right);
        int from = Math.max(left, right);
        List<Integer> set = members.get(into);
        set.addAll(members.get(from));
        members.set(from, List.of());
        set.sort(Comparator.naturalOrder());
        set.forEach(m -> home[m] = into);
    }
}
