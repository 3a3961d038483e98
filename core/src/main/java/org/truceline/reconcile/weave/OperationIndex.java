package org.truceline.reconcile.weave;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.truceline.model.ReportId;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Operation;
import org.truceline.reconcile.strand.Strand;
import org.truceline.text.Fold;

/** Which happenings are told of one named operation, in whatever reports. Not for many threads. */
public final class OperationIndex {

    /** What more reports name is a war, or a word that everybody uses. */
    private static final int MOST_REPORTS = 150;

    /** What holds more happenings is a campaign: that two belong to it says little. */
    private static final int MOST_HAPPENINGS = 12;

    /** Further apart, in days, one name is likely given to two operations. */
    private static final int APART = 30;

    private final Shelf shelf;
    private final PointerIndex index;

    public OperationIndex(Shelf shelf) {
        this.shelf = shelf;
        index = new PointerIndex(shelf);
    }

    /**
     * An operation that two sets are told of.
     *
     * @param one what a report says of the one or the other, the earlier in the order of reports and their texts
     * @param to the other set
     */
    public record Shared(Telling one, Telling two, long to) implements Comparable<Shared> {

        private static Shared of(Telling a, Telling b, long to) {
            return a.compareTo(b) <= 0 ? new Shared(a, b, to) : new Shared(b, a, to);
        }

        @Override
        public int compareTo(Shared other) {
            return Comparator.comparing(Shared::one).thenComparing(Shared::two).compare(this, other);
        }
    }

    /** Where a report names an operation. */
    public record Telling(ReportId report, Operation operation) implements Comparable<Telling> {

        @Override
        public int compareTo(Telling other) {
            return Comparator.comparing(Telling::report)
                    .thenComparing(t -> t.operation().sentence())
                    .thenComparing(t -> t.operation().claim())
                    .compare(this, other);
        }
    }

    private record Member(long home, Strand strand, Operation operation) {
        Telling telling() {
            return new Telling(strand.report(), operation);
        }
    }

    static void file(Shelf shelf, int report, Sheet sheet) {
        keys(sheet).forEach(key -> shelf.file(key, sheet.stamp(), report));
    }

    static void unfile(Shelf shelf, int report, Sheet sheet) {
        keys(sheet).forEach(key -> shelf.unfile(key, sheet.stamp(), report));
    }

    private static Set<Long> keys(Sheet sheet) {
        return sheet.operations().stream().map(o -> key(o.name())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long key(String name) {
        return Keys.hash("o:" + Fold.of(name));
    }

    /** The other sets that are told of an operation of this one, in the order of what tells it. */
    public List<Shared> of(long home) {
        Set<String> names = new TreeSet<>();
        for (long number : shelf.members(home)) {
            Strand strand = Strands.sketch(shelf, number).orElseThrow().strand();
            shelf.sheet(Strands.report(number)).orElseThrow().operations().stream()
                    .filter(o -> strand.claims().contains(o.claim()))
                    .forEach(o -> names.add(Fold.of(o.name())));
        }
        List<Shared> shared = new ArrayList<>();
        for (String name : names) {
            List<Member> all = members(name);
            if (all.stream().map(Member::home).distinct().count() <= MOST_HAPPENINGS) {
                List<Member> own = all.stream().filter(m -> m.home() == home).toList();
                own.forEach(a -> all.stream()
                        .filter(b -> b.home() != home && belong(a.strand(), b.strand()))
                        .forEach(b -> shared.add(Shared.of(a.telling(), b.telling(), b.home()))));
            }
        }
        Collections.sort(shared);
        return shared;
    }

    private List<Member> members(String name) {
        long[] reports = shelf.filed(key(name), MOST_REPORTS + 1);
        List<Member> members = new ArrayList<>();
        if (reports.length <= MOST_REPORTS) {
            for (long report : reports) {
                for (Operation operation :
                        shelf.sheet((int) report).orElseThrow().operations()) {
                    if (Fold.of(operation.name()).equals(name)) {
                        index.strand((int) report, operation.claim())
                                .ifPresent(n -> members.add(new Member(
                                        shelf.home(n),
                                        Strands.sketch(shelf, n).orElseThrow().strand(),
                                        operation)));
                    }
                }
            }
        }
        return members;
    }

    /** One name is one operation where one report tells both, or both are of one month and share a party or a country. */
    private static boolean belong(Strand a, Strand b) {
        if (a.report().equals(b.report())) {
            return true;
        }
        boolean near = a.facts().days().stream().anyMatch(d -> b.facts().days().stream()
                .anyMatch(e -> d.overlaps(e) || Math.abs(ChronoUnit.DAYS.between(d.first(), e.first())) <= APART));
        return near
                && (!Collections.disjoint(parties(a.facts()), parties(b.facts()))
                        || !Collections.disjoint(countries(a.facts()), countries(b.facts())));
    }

    private static Set<String> parties(Facts facts) {
        Set<String> parties = new TreeSet<>(facts.doers());
        parties.addAll(facts.targets());
        return parties;
    }

    private static Set<String> countries(Facts facts) {
        return facts.places().stream()
                .map(l -> l.place().country())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
