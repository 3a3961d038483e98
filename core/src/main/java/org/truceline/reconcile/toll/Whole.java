package org.truceline.reconcile.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Scope;
import org.truceline.model.Status;

/**
 * How many one claim counts in all. A total beside its parts ("25 dead, including two civilians") is the total. Persons listed in one sentence ("a woman
 * and two boys") are one speaker's count told in pieces, and the only figures that are put together.
 */
final class Whole {

    /** Words between figures that make the second a part of the first. */
    private static final List<String> PART =
            List.of("includ", "among them", "of whom", "of them", "of those", "of which", "amongst them", "counting");

    private Whole() {}

    static Optional<Count> of(Claim claim, Measure measure, java.util.Set<Scope> scopes) {
        List<Figure> figures = claim.figures().stream()
                .filter(f -> f.measure() == measure && scopes.contains(f.scope()))
                .toList();
        List<Figure> known = figures.stream().filter(f -> f.count().isKnown()).toList();
        if (known.isEmpty()) {
            return figures.isEmpty() ? Optional.empty() : Optional.of(Count.unknown());
        }
        Count largest = largest(known);
        Optional<Count> listed = listed(claim, known);
        return Optional.of(listed.filter(c -> c.value() > largest.value()).orElse(largest));
    }

    private static Count largest(List<Figure> figures) {
        Count largest = figures.getFirst().count();
        for (Figure figure : figures) {
            Count count = figure.count();
            boolean more = count.value() > largest.value();
            boolean plainer = count.value() == largest.value() && count instanceof Count.Exactly;
            if (more || plainer) {
                largest = count;
            }
        }
        return largest;
    }

    /** The sum of persons listed in one sentence, each counted exactly, none said to be a part of another. */
    private static Optional<Count> listed(Claim claim, List<Figure> figures) {
        Optional<Count> best = Optional.empty();
        boolean named = figures.stream().anyMatch(f -> f.who() != null);
        for (Quote sentence : claim.evidence()) {
            List<Figure> inside = new ArrayList<>();
            for (Figure figure : figures) {
                if ((figure.who() != null || !named) // "four people were hurt, one badly"
                        && sentence.span().contains(figure.words().span())
                        && inside.stream()
                                .noneMatch(f ->
                                        f.words().span().overlaps(figure.words().span()))) {
                    inside.add(figure);
                }
            }
            if (inside.size() > 1 && apart(sentence, inside)) {
                long sum = inside.stream().mapToLong(f -> f.count().value()).sum();
                if (best.isEmpty() || best.get().value() < sum) {
                    best = Optional.of(Count.exactly(sum));
                }
            }
        }
        return best;
    }

    private static boolean apart(Quote sentence, List<Figure> figures) {
        if (!figures.stream()
                .allMatch(f -> f.count() instanceof Count.Exactly && f.count().value() > 0)) {
            return false;
        }
        boolean total = figures.stream()
                .anyMatch(f -> f.count().value() > 1
                        && f.status() == Status.UNSPECIFIED
                        && figures.stream().filter(g -> !g.equals(f)).allMatch(g -> g.status() != Status.UNSPECIFIED)
                        && figures.stream()
                                        .filter(g -> !g.equals(f))
                                        .mapToLong(g -> g.count().value())
                                        .sum()
                                <= f.count().value());
        long first = figures.getFirst().count().value();
        long sum = figures.stream().mapToLong(f -> f.count().value()).sum();
        if (figures.size() > 2 && first * 2 == sum) {
            return false; // "four people, three men and a woman"
        }
        String words = sentence.text().toLowerCase(Locale.ROOT);
        return !total && PART.stream().noneMatch(words::contains);
    }
}
