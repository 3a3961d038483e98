package org.truceline.reconcile.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.model.Join.Feature;

/** How old those are whom both name at their beginnings: a child of nine is seldom harmed twice. */
final class AgeComparison implements Comparison {

    private static final double CHILD = 1;
    private static final double OLDER = 0.4;
    private static final double MOST = 2;

    /** Where both give ages of children and none is the same; where they give other ages, which may be those of doers and witnesses. */
    private static final double OTHER_CHILDREN = -1.2;

    private static final double OTHERS = -0.4;

    private static final int MONTHS = 12;
    private static final int CHILDHOOD = 13 * MONTHS;
    private static final int OF_AGE = 18 * MONTHS;

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        List<Integer> left = a.ages();
        List<Integer> right = b.ages();
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> shared = new ArrayList<>(left);
        shared.retainAll(right);
        if (!shared.isEmpty()) {
            double score = shared.stream()
                    .mapToDouble(m -> m < CHILDHOOD ? CHILD : OLDER)
                    .sum();
            return Optional.of(
                    new Feature("ages", Math.min(MOST, score), "both tell of somebody aged " + words(shared)));
        }
        return nearly(left, right)
                ? Optional.empty()
                : Optional.of(new Feature(
                        "ages",
                        minors(left) && minors(right) ? OTHER_CHILDREN : OTHERS,
                        "one tells of ages " + words(left) + ", the other of " + words(right)));
    }

    private static boolean minors(List<Integer> ages) {
        return ages.getFirst() < OF_AGE;
    }

    /** A birthday or a slip lies between: no other person for that. */
    private static boolean nearly(List<Integer> a, List<Integer> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Math.abs(x - y) <= MONTHS));
    }

    private static String words(List<Integer> ages) {
        return ages.stream()
                .map(m -> m % MONTHS == 0 ? Integer.toString(m / MONTHS) : m + " months")
                .collect(Collectors.joining(", "));
    }
}
