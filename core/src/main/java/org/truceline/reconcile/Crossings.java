package org.truceline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.model.Cell;
import org.truceline.model.Incident;
import org.truceline.model.Link;
import org.truceline.reconcile.strand.Pointer;
import org.truceline.reconcile.weave.OperationIndex;
import org.truceline.reconcile.weave.PointerIndex;
import org.truceline.reconcile.weave.Shelf;

/** How a happening stands to those that other reports tell, as a sentence says. Not for many threads. */
final class Crossings {

    private final PointerIndex pointers;
    private final OperationIndex operations;
    private final Function<Long, Optional<Incident>> building;

    /** @param building the incident of a set */
    Crossings(Shelf shelf, Function<Long, Optional<Incident>> building) {
        pointers = new PointerIndex(shelf);
        operations = new OperationIndex(shelf);
        this.building = building;
    }

    /** What points from and at a set, always in the same order. */
    List<Links.Across> of(long home) {
        List<PointerIndex.Led> led = new ArrayList<>(pointers.from(home));
        led.addAll(pointers.at(home));
        led.sort(Comparator.comparing(PointerIndex.Led::report)
                .thenComparing(l -> l.pointer().sentence())
                .thenComparing(l -> l.pointer().from())
                .thenComparing(l -> l.pointer().kind())
                .thenComparing(l -> l.pointer().placeKey()));
        List<Links.Across> across = new ArrayList<>();
        led.forEach(
                l -> both(l.from(), l.to(), (from, to) -> pointed(l, from, to)).ifPresent(across::add));
        operations.of(home).forEach(s -> both(home, s.to(), (from, to) -> shared(s, from, to))
                .ifPresent(across::add));
        return across;
    }

    private interface Making {
        Links.Across of(Incident from, Incident to);
    }

    private Optional<Links.Across> both(long from, long to, Making making) {
        return building.apply(from).flatMap(f -> building.apply(to).map(t -> making.of(f, t)));
    }

    private static Links.Across pointed(PointerIndex.Led led, Incident from, Incident to) {
        Pointer pointer = led.pointer();
        List<Cell.Said> said = List.of(new Cell.Said(led.report(), pointer.from(), pointer.sentence()));
        String where = pointer.place().isEmpty()
                ? pointer.unfound()
                : pointer.place().getFirst().place().name();
        String when = pointer.dated() ? " on " + pointer.days() : "";
        return switch (pointer.kind()) {
            case RETALIATION_FOR ->
                across(
                        from,
                        to,
                        pointer,
                        "answer-elsewhere",
                        "said to be done \"" + pointer.words() + "\" what happened at " + where + when,
                        said);
            case FOLLOWS ->
                across(
                        from,
                        to,
                        pointer,
                        "follows-elsewhere",
                        "said to come \"" + pointer.words() + "\" what happened at " + where + when,
                        said);
            case SAME_OPERATION ->
                across(
                        from,
                        to,
                        pointer,
                        "operation-told",
                        "said to be in the \"" + pointer.words() + "\" what happened at " + where + when,
                        said);
            case HAS_PART ->
                across(
                        from,
                        to,
                        pointer,
                        "part-named",
                        "the total names " + pointer.words() + " among its places",
                        said);
            case PART_OF, ANSWERED_BY, FOLLOWED_BY ->
                throw new IllegalStateException("no sentence points so: " + pointer);
        };
    }

    private static Links.Across across(
            Incident from, Incident to, Pointer pointer, String rule, String reason, List<Cell.Said> said) {
        return new Links.Across(from, to, pointer.kind(), rule, reason, said);
    }

    private static Links.Across shared(OperationIndex.Shared shared, Incident from, Incident to) {
        return new Links.Across(
                from,
                to,
                Link.Kind.SAME_OPERATION,
                "operation-named",
                "both are told of the operation \"" + shared.one().operation().name() + "\"",
                List.of(said(shared.one()), said(shared.two())));
    }

    private static Cell.Said said(OperationIndex.Telling telling) {
        return new Cell.Said(
                telling.report(),
                telling.operation().claim(),
                telling.operation().sentence());
    }
}
