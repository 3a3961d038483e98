package org.truceline.reconcile.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Scope;
import org.truceline.model.Status;

/**
 * How many one claim counts in all. A total beside its parts ("25 dead, including two civilians") is the total. Persons listed side by side in one sentence ("a
 * woman and two boys") are one speaker's count told in pieces, and the only figures that are put together. Who only stands in the same sentence may be another or the
 * same: that raises the most there may be, not the count.
 *
 * @param most how many there may be where persons of one sentence are no list; the count itself else
 */
record Whole(Count count, long most) {

    /** Behind so many characters more than commas stands between two persons. */
    private static final int JOINED = 3;

    private static final Pattern JOINS = Pattern.compile("\\b(?:and|plus|as well as|along with|then|while)\\b|&|;");

    /** Who harms himself is one more only right behind the others: "killed his wife and then himself", but not "a boy found a pistol and shot himself". */
    private static final Pattern THEN = Pattern.compile(
            "[\\s,;]*(?:and|then|before|,)(?:\\s+then)?(?:\\s+(?:fatally\\s+)?(?:kill|shoot|shot|injur|wound|hang|turn|tak|took)\\w*(?:\\s+(?:the|his|her|a)\\s+(?:gun|weapon|rifle|pistol)\\s+on)?)?\\s*");

    /** Words between figures that make the second a part of the first. */
    private static final List<String> PART =
            List.of("includ", "among them", "of whom", "of them", "of those", "of which", "amongst them", "counting");

    private static final Pattern DEED = Pattern.compile(
            "(?:(?:a|an|the)\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:homicide|murder|killing|death|slaying|fatality)");
    private static final Pattern PRONOUN = Pattern.compile("he|she|him|her");

    /** The count alone. */
    static Optional<Count> of(Claim claim, Measure measure, Set<Scope> scopes) {
        return in(claim, measure, scopes).map(Whole::count);
    }

    /** The count of a claim; empty where it has no figure of the measure. */
    static Optional<Whole> in(Claim claim, Measure measure, Set<Scope> scopes) {
        List<Figure> figures = claim.figures().stream()
                .filter(f -> f.measure() == measure && scopes.contains(f.scope()))
                .toList();
        List<Figure> known = Newly.without(
                claim,
                figures.stream()
                        .filter(f -> f.count().isKnown() && !Replaced.is(claim, f))
                        .toList());
        if (known.isEmpty()) {
            return figures.isEmpty() ? Optional.empty() : Optional.of(new Whole(Count.unknown(), 0));
        }
        Count largest = largest(known);
        Count count = listed(claim, known, true)
                .filter(c -> c.value() > largest.value())
                .orElse(largest);
        long most = listed(claim, known, false).map(Count::value).orElse(0L);
        return Optional.of(new Whole(count, Math.max(count.value(), most)));
    }

    private static long selves(List<Figure> figures) {
        return figures.stream().filter(SinglePersons::isSelf).count();
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

    /**
     * The sum of persons of one sentence, each counted exactly, none said to be a part of another.
     *
     * @param listed whether they must stand in one list
     */
    private static Optional<Count> listed(Claim claim, List<Figure> figures, boolean listed) {
        Optional<Count> best = Optional.empty();
        boolean named = figures.stream().anyMatch(f -> f.who() != null);
        for (Quote sentence : claim.evidence()) {
            List<Figure> inside = new ArrayList<>();
            for (Figure figure : figures) {
                if (!isSameSelf(sentence, figure, figures)
                        && !isToldAgain(figure, inside)
                        && (figure.who() != null
                                || !named
                                || SinglePersons.is(figure)) // "four people were hurt, one badly"
                        && sentence.span().contains(figure.words().span())
                        && inside.stream()
                                .noneMatch(f ->
                                        f.words().span().overlaps(figure.words().span()))) {
                    inside.add(figure);
                }
            }
            if (inside.size() > 1 && apart(sentence, inside) && (!listed || isList(sentence, inside))) {
                long sum = inside.stream().mapToLong(f -> f.count().value()).sum();
                if (best.isEmpty() || best.get().value() < sum) {
                    best = Optional.of(Count.exactly(sum));
                }
            }
        }
        return best;
    }

    /** "Lind died at the scene, where he was found", "the death of Lind is a homicide": nobody more than those before. */
    private static boolean isToldAgain(Figure figure, List<Figure> before) {
        String words = figure.words().text().toLowerCase(Locale.ROOT);
        String who = figure.who() == null ? words : figure.who().text().toLowerCase(Locale.ROOT);
        return figure.count().equals(Count.exactly(1))
                && (DEED.matcher(who).matches()
                        || (PRONOUN.matcher(words).matches() && before.stream().anyMatch(SinglePersons::is)));
    }

    /** Whether it is "himself" of somebody counted before. */
    static boolean isToldBefore(Claim claim, Figure figure, List<Figure> all) {
        return all.size() > 1 && claim.evidence().stream().anyMatch(s -> isSameSelf(s, figure, all));
    }

    /** Whether it is somebody told before who harmed himself, and nobody else. */
    private static boolean isSameSelf(Quote sentence, Figure figure, List<Figure> all) {
        Quote self = figure.words();
        if (!SinglePersons.isSelf(figure) || !sentence.span().contains(self.span())) {
            return false;
        }
        int before = all.stream()
                .filter(f -> !f.equals(figure))
                .mapToInt(f -> f.who() == null || f.who().end() > self.start()
                        ? f.words().end()
                        : Math.max(f.words().end(), f.who().end()))
                .filter(end -> end > sentence.start() && end <= self.start())
                .max()
                .orElse(-1);
        return before < 0
                || !THEN.matcher(sentence.text()
                                .substring(before - sentence.start(), self.start() - sentence.start())
                                .toLowerCase(Locale.ROOT))
                        .matches();
    }

    /** "A woman, a man and two boys", "killed his wife and then himself": joined by nothing but commas, or by an "and" between. */
    private static boolean isList(Quote sentence, List<Figure> figures) {
        List<Figure> inOrder = figures.stream()
                .sorted(Comparator.comparingInt(f -> f.words().start()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Quote who = inOrder.get(i - 1).who();
            Quote words = inOrder.get(i - 1).words();
            int from = Math.max(
                    words.end(),
                    who == null || who.start() > inOrder.get(i).words().start() ? 0 : who.end());
            int to = inOrder.get(i).words().start();
            String gap = from >= to
                    ? ""
                    : sentence.text()
                            .substring(from - sentence.start(), to - sentence.start())
                            .toLowerCase(Locale.ROOT);
            boolean self = SinglePersons.isSelf(inOrder.get(i));
            if (!self && gap.length() > JOINED && !JOINS.matcher(gap).find()) {
                return false;
            }
        }
        return true;
    }

    /** "Three soldiers and a child": joined by nothing but an "and", the second is no part of the first. */
    private static boolean isJoined(Quote sentence, List<Figure> figures) {
        if (figures.size() != 2) {
            return false;
        }
        List<Figure> inOrder = figures.stream()
                .sorted(Comparator.comparingInt(f -> f.words().start()))
                .toList();
        Quote who = inOrder.getFirst().who();
        int from = who == null ? -1 : who.end();
        int to = inOrder.getLast().words().start();
        return from >= sentence.start() // the counted may be named in another sentence
                && from <= to
                && to <= sentence.end()
                && sentence.text()
                        .substring(from - sentence.start(), to - sentence.start())
                        .strip()
                        .equals("and");
    }

    private static boolean apart(Quote sentence, List<Figure> figures) {
        boolean within = figures.stream()
                .anyMatch(f -> f.who() != null
                        && figures.stream()
                                .anyMatch(g -> !g.equals(f)
                                        && f.who().span().overlaps(g.words().span())));
        if (within || selves(figures) > 1) {
            return false; // "one of five people hurt"; "shot himself, injuring himself"
        }
        if (!figures.stream()
                .allMatch(f -> f.count() instanceof Count.Exactly && f.count().value() > 0)) {
            return false;
        }
        boolean total = !isJoined(sentence, figures)
                && figures.stream()
                        .anyMatch(f -> f.count().value() > 1
                                && f.status() == Status.UNSPECIFIED
                                && figures.stream()
                                        .filter(g -> !g.equals(f))
                                        .allMatch(g -> g.status() != Status.UNSPECIFIED)
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
