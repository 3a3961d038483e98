package org.truceline.reconcile.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Join;
import org.truceline.reconcile.match.Matcher;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.strand.Verdicts;

/**
 * Brings strands together, the most alike first, as long as the mean over all pairs of both sets speaks for it (average linkage), and no judgement is against.
 * What people judged to be one is one from the start.
 */
public final class Clusters {

    /** Strands of one report were already told apart within it. */
    private static final double WITHIN_ONE_REPORT = -4;

    /** Of large sets so many members are compared. */
    private static final int COMPARED = 8;

    private final Matcher matcher = new Matcher();
    private final List<Sketch> sketches;
    private final Verdicts verdicts;
    private final Map<Long, Double> scores = new HashMap<>();
    private final int[] home;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    /** A set of strands that tell of one happening, and why. */
    public record Cluster(List<Sketch> sketches, List<Join> joins) {}

    private record Edge(int left, int right, double score) {}

    private Clusters(List<Sketch> sketches, Verdicts verdicts) {
        this.sketches = sketches;
        this.verdicts = verdicts;
        home = new int[sketches.size()];
        Arrays.setAll(home, i -> i);
        for (int i = 0; i < home.length; i++) {
            members.put(i, new ArrayList<>(List.of(i)));
        }
    }

    /**
     * The clusters in the order of their first strands.
     *
     * @param unsorted in any order
     */
    public static List<Cluster> of(List<Sketch> unsorted, Vocabulary vocabulary, Verdicts verdicts) {
        List<Sketch> sketches = unsorted.stream().sorted().toList();
        Clusters clusters = new Clusters(sketches, verdicts);
        clusters.joinJudged();
        List<List<Join>> joins = clusters.join(new Blocks(sketches, vocabulary));
        Map<Integer, List<Sketch>> bySet = new TreeMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            bySet.computeIfAbsent(clusters.home[i], k -> new ArrayList<>()).add(sketches.get(i));
        }
        return bySet.entrySet().stream()
                .map(e -> new Cluster(e.getValue(), joins.get(e.getKey())))
                .toList();
    }

    private void joinJudged() {
        Map<ClaimId, Integer> strandOf = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (Claim claim : sketches.get(i).strand().claims()) {
                strandOf.put(claim.id(), i);
            }
        }
        verdicts.samePairs().forEach(pair -> {
            Integer left = strandOf.get(pair.left());
            Integer right = strandOf.get(pair.right());
            if (left != null && right != null && home[left] != home[right]) {
                merge(home[left], home[right]);
            }
        });
    }

    private List<List<Join>> join(Blocks blocks) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (int j : blocks.partnersOf(i)) {
                double score = score(j, i);
                if (score >= Matcher.THRESHOLD) {
                    edges.add(new Edge(j, i, score));
                }
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::score)
                .reversed()
                .thenComparingInt(Edge::left)
                .thenComparingInt(Edge::right));
        List<Edge> used = new ArrayList<>();
        for (Edge edge : edges) {
            int left = home[edge.left()];
            int right = home[edge.right()];
            if (left != right && mean(left, right) >= Matcher.THRESHOLD && !judgedApart(left, right)) {
                merge(left, right);
                used.add(edge);
            }
        }
        List<List<Join>> joins = new ArrayList<>();
        for (int i = 0; i < home.length; i++) {
            joins.add(new ArrayList<>());
        }
        used.forEach(
                e -> joins.get(home[e.left()]).add(matcher.explain(sketches.get(e.left()), sketches.get(e.right()))));
        return joins;
    }

    private double score(int left, int right) {
        return scores.computeIfAbsent((long) Math.min(left, right) << 32 | Math.max(left, right), k -> {
            Sketch a = sketches.get(left);
            Sketch b = sketches.get(right);
            return a.strand().report().id().equals(b.strand().report().id()) ? WITHIN_ONE_REPORT : matcher.score(a, b);
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
        if (!verdicts.anyApart()) {
            return false;
        }
        for (int a : members.get(left)) {
            for (int b : members.get(right)) {
                for (Claim claim : sketches.get(a).strand().claims()) {
                    for (Claim other : sketches.get(b).strand().claims()) {
                        if (verdicts.apart(claim.id(), other.id())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private void merge(int left, int right) {
        int into = Math.min(left, right);
        int from = Math.max(left, right);
        List<Integer> all = members.get(into);
        all.addAll(members.remove(from));
        all.sort(Comparator.naturalOrder());
        all.forEach(m -> home[m] = into);
    }
}
