package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.truceline.model.Join;
import org.truceline.model.ReportId;
import org.truceline.reconcile.match.Matcher;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.strand.Strand;

/** The sets that strands were brought into. */
public final class Sets {

    private final Shelf shelf;
    private final Matcher matcher = new Matcher();

    /** @param shelf where the sets are kept */
    public Sets(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The strands of a set in the order of their ids; none where there is no such set. */
    public List<Sketch> sketches(long home) {
        List<Sketch> sketches = new ArrayList<>();
        for (long strand : shelf.members(home)) {
            Strands.sketch(shelf, strand).ifPresent(sketches::add);
        }
        sketches.sort(Comparator.naturalOrder());
        return sketches;
    }

    /** Why the strands of a set were brought together. */
    public List<Join> joins(long home) {
        List<Join> joins = new ArrayList<>();
        for (long strand : shelf.members(home)) {
            for (Shelf.Edge edge : shelf.edges(strand)) {
                if (edge.used() && strand < edge.other()) {
                    Sketch a = Strands.sketch(shelf, strand).orElseThrow();
                    Sketch b = Strands.sketch(shelf, edge.other()).orElseThrow();
                    joins.add(a.compareTo(b) <= 0 ? matcher.explain(a, b) : matcher.explain(b, a));
                }
            }
        }
        joins.sort(Comparator.comparing(Join::left).thenComparing(Join::right));
        return joins;
    }

    /** The sets that a report's strands are in, in the order of its text. */
    public Set<Long> of(ReportId report) {
        return of(report, s -> true);
    }

    /** The sets that those of a report's strands are in which {@code wanted} admits. */
    public Set<Long> of(ReportId report, Predicate<Strand> wanted) {
        int number = shelf.number(report);
        Set<Long> homes = new TreeSet<>();
        shelf.sheet(number).ifPresent(sheet -> {
            for (int i = 0; i < sheet.sketches().size(); i++) {
                if (wanted.test(sheet.sketches().get(i).strand())) {
                    homes.add(shelf.home(Strands.number(number, i)));
                }
            }
        });
        homes.remove(-1L);
        return homes;
    }
}
