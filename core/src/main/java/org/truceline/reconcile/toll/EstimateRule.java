package org.truceline.reconcile.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.truceline.model.Count;
import org.truceline.model.Estimate;
import org.truceline.model.Moment;

/**
 * Low, best and high after UCDP, and ACLED's single conservative number, from what voices count; see docs/method.md. Counts are compared, never added:
 *
 * <ol>
 *   <li>A count is superseded by a later one of the same voice or side, unless that tells persons one by one and fewer; a report's own count by any later one that is higher, as tolls rise.
 *   <li>Who is told alone ("a nurse was killed", "Ivanov died") is one of those whom others count.
 *   <li>A bound that an exact count settles, and a vague word that any number does ("dozens" beside at least 95), is left out.
 *   <li>Best is the count that most independent origins give, among them those that tell of persons one by one where one origin alone counts more; of equals the latest, then what a report says in its own voice, then the lower.
 *   <li>Low and high are the lowest and highest counts left. Bounds reach as far as their words say, no further.
 *   <li>ACLED's number is the lowest left.
 * </ol>
 */
final class EstimateRule {

    /** How many origins must tell less, and alike, for one origin that tells more to stand against them. */
    private static final int SEVERAL = 2;

    private EstimateRule() {}

    static Estimate of(List<Telling> tellings) {
        List<Telling> known = tellings.stream().filter(t -> t.count().isKnown()).toList();
        if (known.isEmpty()) {
            return new Estimate.Unknown(
                    tellings.isEmpty() ? "nobody gives a figure" : "said to be some, nobody says how many");
        }
        List<Telling> sure = known.stream().filter(Telling::sure).toList();
        if (sure.isEmpty()) {
            return new Estimate.Unknown("only feared or suspected, none is said to be so");
        }
        List<Telling> latest = sure.stream()
                .filter(t -> sure.stream().noneMatch(later -> supersedes(later, t)))
                .toList();
        long most = latest.stream()
                .filter(t -> !t.part())
                .mapToLong(t -> t.count().value())
                .max()
                .orElse(0);
        long listed = latest.stream().mapToLong(t -> t.count().value()).max().orElse(0);
        List<Telling> whole = latest.stream()
                .filter(t -> !t.part() || (t.count().value() > most && t.count().value() == listed))
                .toList();
        List<Telling> standing = whole.stream()
                .filter(t -> whole.stream().noneMatch(exact -> settles(exact.count(), t.count())))
                .toList();
        long superseded = sure.stream()
                .filter(t -> sure.stream()
                        .anyMatch(
                                later -> supersedes(later, t) && !later.count().equals(t.count())))
                .count();
        return estimate(standing, sure, superseded);
    }

    /**
     * What several origins tell, less than all that stand, where only one origin tells more: persons told one by one, and counts that its own superseded. It may be the one that
     * is mistaken.
     */
    private static long toldByMore(List<Telling> standing, List<Telling> sure, long low) {
        Set<String> origins = new TreeSet<>();
        standing.forEach(t -> origins.add(t.origin()));
        if (origins.size() != 1) {
            return low;
        }
        Map<Long, Set<String>> less = new TreeMap<>();
        sure.stream()
                .filter(t -> !origins.contains(t.origin())
                        && t.count() instanceof Count.Exactly
                        && t.count().value() > 0
                        && t.count().value() < low)
                .forEach(t -> less.computeIfAbsent(t.count().value(), v -> new TreeSet<>())
                        .add(t.origin()));
        return less.entrySet().stream()
                .filter(e -> e.getValue().size() >= SEVERAL)
                .map(Map.Entry::getKey)
                .max(Long::compare)
                .orElse(low);
    }

    private static Estimate estimate(List<Telling> standing, List<Telling> sure, long superseded) {
        Map<Long, Set<String>> votes = new TreeMap<>();
        standing.forEach(t ->
                votes.computeIfAbsent(t.count().value(), v -> new TreeSet<>()).add(t.origin()));
        long standingBest =
                most(standing.stream().filter(t -> !isPartOfReport(t, standing)).toList(), votes);
        long standingLow = standing.stream()
                .mapToLong(t -> Math.min(t.least(), lower(t.count())))
                .min()
                .orElseThrow();
        long low = toldByMore(standing, sure, standingLow);
        Set<String> oneByOne = new TreeSet<>();
        sure.stream().filter(t -> t.part() && t.count().value() == low).forEach(t -> oneByOne.add(t.origin()));
        long best = low < standingLow && oneByOne.size() >= SEVERAL ? low : standingBest;
        long high = standing.stream()
                .mapToLong(t -> Math.max(upper(t.count()), t.most()))
                .max()
                .orElseThrow();
        boolean outvoted = low < standingLow;
        int backing =
                outvoted && best == low ? oneByOne.size() : votes.get(best).size();
        List<String> why = new ArrayList<>();
        why.add(backing == 1 ? "one origin says " + best : backing + " independent origins say " + best);
        if (votes.size() > 1) {
            why.add("counts given: " + votes.keySet());
        }
        if (outvoted) {
            why.add("one origin alone says " + standingBest + ", several others " + low);
        }
        if (superseded > 0) {
            why.add(
                    superseded == 1
                            ? "one earlier count is superseded"
                            : superseded + " earlier counts are superseded");
        }
        if (standing.stream()
                .anyMatch(t -> t.count() instanceof Count.AtLeast && t.count().value() == high)) {
            why.add("the highest is said to be at least that");
        }
        return new Estimate.Known(
                Math.min(low, best),
                best,
                Math.max(high, best),
                Math.min(standingLow, best),
                "most-origins",
                String.join("; ", why));
    }

    /** "Five were hurt", a report says, and that "two men", the police said, were taken away: one who is no side counts some of those told first. */
    private static boolean isPartOfReport(Telling telling, List<Telling> standing) {
        return telling.voice().side() == null
                && standing.stream()
                        .anyMatch(t -> t.report().equals(telling.report())
                                && t.count() instanceof Count.Exactly
                                && t.at() < telling.at()
                                && t.count().value() > telling.count().value());
    }

    /** The count that most origins give; of equals the latest, then what a report says in its own voice, then the lowest. */
    private static long most(List<Telling> standing, Map<Long, Set<String>> votes) {
        return standing.stream()
                .sorted(Comparator.comparingInt(
                                (Telling t) -> -votes.get(t.count().value()).size())
                        .thenComparing(EstimateRule::moment, Comparator.reverseOrder())
                        .thenComparing(t -> !t.own())
                        .thenComparingLong(t -> t.count().value()))
                .findFirst()
                .orElseThrow()
                .count()
                .value();
    }

    /** Whether an exact count says what a bound left open, or any number what a vague word did. */
    private static boolean settles(Count exact, Count open) {
        if (open instanceof Count.Vague word && !(exact instanceof Count.Vague)) {
            return exact.value() >= word.lowest() && exact.value() <= 10 * word.lowest();
        }
        if (!(exact instanceof Count.Exactly)) {
            return false;
        }
        long value = exact.value();
        return switch (open) {
            case Count.AtLeast c -> value >= c.number() && value <= 3 * c.number();
            case Count.AtMost c -> value <= c.number();
            case Count.About c -> 5 * Math.abs(value - c.number()) <= c.number();
            case Count.Between c -> value >= c.low() && value <= c.high();
            case Count.Vague c -> false;
            case Count.Exactly c -> false;
            case Count.Unknown c -> false;
        };
    }

    private static boolean supersedes(Telling later, Telling earlier) {
        if (later.moment() == null || earlier.moment() == null || later.moment().compareTo(earlier.moment()) <= 0) {
            return false;
        }
        boolean same = later.voice().key().equals(earlier.voice().key())
                || later.voice().sameSide(earlier.voice());
        if (same) {
            return !later.part()
                    || later.count().value() >= earlier.count().value(); // "killed himself", a day after "two"
        }
        return earlier.own()
                && later.count().value() > earlier.count().value()
                && later.moment().day().isAfter(earlier.moment().day());
    }

    private static Moment moment(Telling telling) {
        return telling.moment() == null ? new Moment(LocalDate.MIN, null) : telling.moment();
    }

    private static long lower(Count count) {
        return count instanceof Count.AtMost ? 0 : count.value();
    }

    private static long upper(Count count) {
        return count instanceof Count.Between b ? b.high() : count.value();
    }
}
