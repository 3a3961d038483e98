package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.reconcile.match.Matcher;
import org.truceline.reconcile.match.Sketch;

/**
 * Brings strands together, the most alike first, as long as the mean over all pairs of both sets speaks for it (average linkage), and no judgement is against.
 * What people judged to be one is one from the start.
 */
final class Clusters {

    /** Strands of one report were already told apart within it. */
    private static final double WITHIN_ONE_REPORT = -4;

    /** Of large sets so many members are compared. */
    private static final int COMPARED = 8;

    private final Shelf shelf;
    private final Partners partners;

    Clusters(Shelf shelf, Partners partners) {
        this.shelf = shelf;
        this.partners = partners;
    }

    /** Settles strands that hang together by edges, and with no others. */
    void settle(Collection<Long> component, Judged judged) {
        new Component(component, judged).settle();
    }

    private record Link(int left, int right, double score, boolean wasUsed) {}

    private record Member(long number, Sketch sketch) {}

    private final class Component {

        private final List<Member> all;
        private final Judged judged;
        private final Map<Long, Integer> places = new HashMap<>();
        private final Map<Long, Double> scores = new HashMap<>();
        private final int[] home;
        private final List<List<Integer>> members = new ArrayList<>();

        Component(Collection<Long> numbers, Judged judged) {
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
        }

        void settle() {
            joinJudged();
            List<Link> links = links();
            Set<Link> used = new HashSet<>();
            for (Link link : links) {
                int left = home[link.left()];
                int right = home[link.right()];
                if (left != right && mean(left, right) >= Matcher.THRESHOLD && !judgedApart(left, right)) {
                    merge(left, right);
                    used.add(link);
                }
            }
            keep(links, used);
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
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < home.length; i++) {
                for (Shelf.Edge edge : shelf.edges(all.get(i).number())) {
                    int other = places.getOrDefault(edge.other(), -1);
                    if (i < other) {
                        links.add(new Link(i, other, edge.score(), edge.used()));
                        scores.put(key(i, other), edge.score());
                    }
                }
            }
            links.sort(Comparator.comparingDouble(Link::score)
                    .reversed()
                    .thenComparingInt(Link::left)
                    .thenComparingInt(Link::right));
            return links;
        }

        private void keep(List<Link> links, Set<Link> used) {
            for (Link link : links) {
                long left = all.get(link.left()).number();
                long right = all.get(link.right()).number();
                if (link.wasUsed() != used.contains(link)) {
                    shelf.link(left, right, link.score(), !link.wasUsed());
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
            return scores.computeIfAbsent(key(Math.min(a, b), Math.max(a, b)), k -> {
                Sketch left = all.get(a).sketch();
                Sketch right = all.get(b).sketch();
                return left.strand().report().equals(right.strand().report())
                        ? WITHIN_ONE_REPORT
                        : partners.score(left, right);
            });
        }

        private double mean(int left, int right) {
            double sum = 0;
            int pairs = 0;
            for (int a : first(members.get(left))) {
                for (int b : first(members.get(right))) {
                    sum += score(a, b);
                    pairs++;
                }
            }
            return sum / pairs;
        }

        private static List<Integer> first(List<Integer> set) {
            return set.size() <= COMPARED ? set : set.subList(0, COMPARED);
        }

        private boolean judgedApart(int left, int right) {
            return members.get(left).stream().anyMatch(a -> members.get(right).stream()
                    .anyMatch(b -> judged.apart(all.get(a).sketch(), all.get(b).sketch())));
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
}
