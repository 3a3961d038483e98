package org.truceline.reconcile.weave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.truceline.model.ClaimId;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Link;
import org.truceline.model.Location;
import org.truceline.model.ReportId;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Pointer;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Where;

/**
 * Which happenings the sentences of reports point at, by place, day and kind, in whatever report these are told. A place and time that very many tell of, or point at, says
 * nothing; so time and memory grow with the number of strands. Not for many threads.
 */
public final class PointerIndex {

    /** A place and week that more strands tell of is too busy for one of them to be meant. */
    private static final int MOST_TELLING = 300;

    /** Nor do more reports than these point at a place and day. */
    private static final int MOST_POINTING = 150;

    /** What lasts longer, in days, is no single happening. */
    private static final int SINGLE_DAYS = 2;

    /** So many days behind a happening it may still be told without its day. */
    private static final int TOLD_WITHIN = 3;

    private final Shelf shelf;
    private final Map<Pointer, Set<Long>> targets = new HashMap<>();

    public PointerIndex(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A pointer with the sets that it leads from and to.
     *
     * @param report whose sentence it is
     */
    public record Led(ReportId report, Pointer pointer, long from, long to) {}

    static void file(Shelf shelf, int report, Sheet sheet) {
        keys(sheet).forEach(key -> shelf.file(key, sheet.stamp(), report));
    }

    static void unfile(Shelf shelf, int report, Sheet sheet) {
        keys(sheet).forEach(key -> shelf.unfile(key, sheet.stamp(), report));
    }

    private static Set<Long> keys(Sheet sheet) {
        Set<Long> keys = new TreeSet<>();
        sheet.pointers().forEach(p -> keys.addAll(keys(p)));
        return keys;
    }

    private static List<Long> keys(Pointer pointer) {
        List<Long> keys = new ArrayList<>();
        pointer.days().all().forEach(day -> keys.add(key(pointer.placeKey(), day)));
        return keys;
    }

    private static long key(String place, LocalDate day) {
        return Keys.hash("b:" + place + "@" + day.toEpochDay());
    }

    /** Where the claims of a set point. */
    public List<Led> from(long home) {
        List<Led> led = new ArrayList<>();
        for (long number : shelf.members(home)) {
            int report = Strands.report(number);
            Strand strand = Strands.sketch(shelf, number).orElseThrow().strand();
            shelf.sheet(report).orElseThrow().pointers().stream()
                    .filter(p -> strand.claims().contains(p.from()))
                    .forEach(p ->
                            targets(p, home, strand).forEach(to -> led.add(new Led(strand.report(), p, home, to))));
        }
        return led;
    }

    /** What points at a set. */
    public List<Led> at(long home) {
        Set<Long> keys = new TreeSet<>();
        for (long number : shelf.members(home)) {
            Strand strand = Strands.sketch(shelf, number).orElseThrow().strand();
            if (isSingle(strand)) {
                for (Days days : strand.facts().days()) {
                    days.all().limit(SINGLE_DAYS).forEach(day -> places(strand.facts())
                            .forEach(place -> keys.add(key(place, day))));
                }
            }
        }
        Set<Integer> reports = new TreeSet<>();
        for (long key : keys) {
            for (long report : filed(key, MOST_POINTING)) {
                reports.add((int) report);
            }
        }
        List<Led> led = new ArrayList<>();
        for (int report : reports) {
            Sheet sheet = shelf.sheet(report).orElseThrow();
            for (Pointer pointer : sheet.pointers()) {
                if (!Collections.disjoint(keys, keys(pointer))) {
                    strand(report, pointer.from()).ifPresent(number -> {
                        long from = shelf.home(number);
                        Strand strand =
                                Strands.sketch(shelf, number).orElseThrow().strand();
                        if (targets(pointer, from, strand).contains(home)) {
                            led.add(new Led(sheet.report(), pointer, from, home));
                        }
                    });
                }
            }
        }
        return led;
    }

    /** The strand of a report that a claim belongs to. */
    Optional<Long> strand(int report, ClaimId claim) {
        List<Sketch> sketches = shelf.sheet(report).orElseThrow().sketches();
        for (int i = 0; i < sketches.size(); i++) {
            if (sketches.get(i).strand().claims().contains(claim)) {
                return Optional.of(Strands.number(report, i));
            }
        }
        return Optional.empty();
    }

    private long[] filed(long key, int most) {
        long[] filed = shelf.filed(key, most + 1);
        return filed.length > most ? new long[0] : filed;
    }

    /** The sets that a pointer of a strand leads to: of a total all its parts, else the one that is meant, if it is clear which. */
    private Set<Long> targets(Pointer pointer, long from, Strand strand) {
        return targets.computeIfAbsent(pointer, p -> find(p, from, strand));
    }

    private Set<Long> find(Pointer pointer, long from, Strand strand) {
        for (long key : keys(pointer)) {
            if (shelf.filed(key, MOST_POINTING + 1).length > MOST_POINTING) {
                return Set.of();
            }
        }
        Map<Long, List<Strand>> met = new TreeMap<>();
        Set<Long> seen = new TreeSet<>();
        for (long key : Keys.at(pointer)) {
            long[] filed = shelf.filed(key, MOST_TELLING + 1);
            if (filed.length > MOST_TELLING) {
                return Set.of();
            }
            for (long number : filed) {
                if (seen.add(number)) {
                    Strand other = Strands.sketch(shelf, number).orElseThrow().strand();
                    if (mayBeMeant(other, pointer, strand)) {
                        met.computeIfAbsent(shelf.home(number), h -> new ArrayList<>())
                                .add(other);
                    }
                }
            }
        }
        if (pointer.kind() == Link.Kind.HAS_PART) {
            met.remove(from);
            met.values().removeIf(all -> all.stream().noneMatch(s -> isThen(s, pointer.days())));
            return new TreeSet<>(met.keySet());
        }
        return met.containsKey(from) ? Set.of() : meant(met, pointer);
    }

    /** Of several the one of the very kind and doer that are named; none where it is still not clear which. */
    private static Set<Long> meant(Map<Long, List<Strand>> met, Pointer pointer) {
        narrow(met, s -> s.facts().events().stream().anyMatch(pointer.events()::contains));
        narrow(met, s -> !Collections.disjoint(s.facts().doers(), pointer.doers()));
        boolean clear =
                met.size() == 1 && met.values().iterator().next().stream().anyMatch(s -> isThen(s, pointer.days()));
        return clear ? Set.copyOf(met.keySet()) : Set.of();
    }

    private static void narrow(Map<Long, List<Strand>> met, Predicate<Strand> wanted) {
        if (met.size() > 1 && met.values().stream().anyMatch(all -> all.stream().anyMatch(wanted))) {
            met.values().removeIf(all -> all.stream().noneMatch(wanted));
        }
    }

    /** Whether a strand tells of harm at the place, at a time and by a doer that the pointer may mean: those told without a day are rivals of the others. */
    private static boolean mayBeMeant(Strand other, Pointer pointer, Strand own) {
        Facts facts = other.facts();
        if (!isSingle(other) || !places(facts).contains(pointer.placeKey())) {
            return false;
        }
        boolean alike = pointer.events().isEmpty() || facts.events().stream().anyMatch(e -> mayBe(e, pointer.events()));
        boolean answersItself = pointer.kind() == Link.Kind.RETALIATION_FOR
                && !Collections.disjoint(facts.doers(), own.facts().doers());
        boolean another = !pointer.doers().isEmpty()
                && !facts.doers().isEmpty()
                && Collections.disjoint(facts.doers(), pointer.doers());
        return alike
                && !answersItself
                && !another
                && (isThen(other, pointer.days()) || isUndated(other, pointer.days()));
    }

    /** A word that names a kind of harm means that kind; the unspecific kinds may be any. */
    private static boolean mayBe(Event told, Set<Event> meant) {
        return told == Event.VIOLENCE
                || told == Event.CEASEFIRE_VIOLATION
                || meant.contains(told)
                || meant.contains(Event.VIOLENCE)
                || meant.contains(Event.CEASEFIRE_VIOLATION);
    }

    private static boolean isThen(Strand strand, Days days) {
        return strand.facts().days().stream().anyMatch(d -> d.length() <= SINGLE_DAYS && d.overlaps(days));
    }

    private static boolean isUndated(Strand strand, Days days) {
        LocalDate published = strand.published();
        return strand.facts().days().isEmpty()
                && published != null
                && !published.isBefore(days.first())
                && !published.isAfter(days.last().plusDays(TOLD_WITHIN));
    }

    private static boolean isSingle(Strand strand) {
        return strand.facts().harms() && strand.realised() && !strand.aggregate();
    }

    /** The small places of a strand, by the names under which pointers are filed. */
    private static Set<String> places(Facts facts) {
        Set<String> places = new TreeSet<>(facts.unfoundPlaces());
        for (Location location : facts.places()) {
            if (Where.isFine(location.place().kind())) {
                places.add(location.place().id().value());
            }
        }
        return places;
    }
}
