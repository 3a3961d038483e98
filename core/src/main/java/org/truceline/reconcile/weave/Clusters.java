package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings changed strands into sets again, and no more than need be: the sets that they were in, and beside these, to see whether they still stand, the sets that edges lead
 * to. Strands are brought together the most alike first, and what did not come together changed nothing; so a set beside that comes out as it was has seen nothing of the change,
 * and what lies behind it neither. One that comes out otherwise is taken in, with what lies beside it. The result is that of settling everything anew.
 */
final class Clusters {

    private final Shelf shelf;
    private final Partners partners;

    Clusters(Shelf shelf, Partners partners) {
        this.shelf = shelf;
        this.partners = partners;
    }

    /** Settles strands of which edges, sketches or judgements are other than they were. */
    void settle(Collection<Long> changed, Judged judged) {
        Set<Long> region = new TreeSet<>();
        changed.forEach(strand -> take(strand, region));
        while (true) {
            List<Linkage> settled = new ArrayList<>();
            Set<Long> otherwise = new LinkedHashSet<>();
            for (Part part : parts(region, judged)) {
                Linkage linkage = new Linkage(part.strands(), shelf, partners, judged);
                settled.add(linkage);
                part.beside().forEach((home, set) -> {
                    if (!linkage.setOf(set.iterator().next()).equals(set)) {
                        otherwise.addAll(set);
                    }
                });
            }
            if (otherwise.isEmpty()) {
                settled.forEach(Linkage::keep);
                return;
            }
            region.addAll(otherwise);
        }
    }

    /** Takes a strand into the region with the set that it was in. */
    private void take(long strand, Set<Long> region) {
        if (Strands.sketch(shelf, strand).isPresent() && region.add(strand)) {
            for (long member : shelf.members(shelf.home(strand))) {
                take(member, region);
            }
        }
    }

    /** Strands of the region that hang together, with the sets beside them by their homes. */
    private record Part(Set<Long> strands, Map<Long, Set<Long>> beside) {}

    private List<Part> parts(Set<Long> region, Judged judged) {
        List<Part> parts = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (long strand : region) {
            if (!seen.contains(strand)) {
                Part part = part(strand, region, judged);
                seen.addAll(part.strands());
                parts.add(part);
            }
        }
        return parts;
    }

    private Part part(long start, Set<Long> region, Judged judged) {
        Part part = new Part(new LinkedHashSet<>(List.of(start)), new HashMap<>());
        List<Long> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            for (long other : beside(open.removeLast(), judged)) {
                if (!part.strands().contains(other)) {
                    if (region.contains(other)) {
                        part.strands().add(other);
                        open.add(other);
                    } else {
                        Set<Long> set = members(other);
                        part.beside().put(shelf.home(other), set);
                        part.strands().addAll(set);
                    }
                }
            }
        }
        return part;
    }

    private List<Long> beside(long strand, Judged judged) {
        List<Long> others = new ArrayList<>(judged.same(strand));
        shelf.edges(strand).forEach(e -> others.add(e.other()));
        return others;
    }

    private Set<Long> members(long strand) {
        Set<Long> set = new HashSet<>();
        for (long member : shelf.members(shelf.home(strand))) {
            set.add(member);
        }
        return set;
    }
}
