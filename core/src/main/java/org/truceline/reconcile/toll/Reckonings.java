package org.truceline.reconcile.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Group;
import org.truceline.model.Incident;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Reckoning;
import org.truceline.model.Scope;
import org.truceline.model.Share;
import org.truceline.model.Standing;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Unmatched;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Own;
import org.truceline.reconcile.strand.Where;

/** Holds totals told over a period against the incidents on record in that period, area and side. */
public final class Reckonings {

    private final Collection<Incident> record;

    /** @param record the incidents to hold totals against, of any place and time: those that do not concern a total are passed over */
    public Reckonings(Collection<Incident> record) {
        this.record = record;
    }

    /** The days and the area of a total, as far as they are known. */
    private record Covers(@Nullable Days days, @Nullable Location area) {}

    /**
     * Where incidents are to be looked for that may give something to totals, beside those that the same reports tell of.
     *
     * @param country code of the country that all areas lie in; null for everywhere
     */
    public record Reach(Days days, @Nullable String country) {

        private Reach and(Reach other) {
            LocalDate first = days.first().isBefore(other.days.first()) ? days.first() : other.days.first();
            LocalDate last = days.last().isAfter(other.days.last()) ? days.last() : other.days.last();
            return new Reach(new Days(first, last), Objects.equals(country, other.country) ? country : null);
        }
    }

    /** The reach of the totals of {@code whole}; empty where it tells none that can be held. */
    public static Optional<Reach> reach(Incident whole) {
        return totals(whole).stream()
                .map(total -> covers(whole, total))
                .filter(c -> c.days() != null && c.area() != null)
                .map(c -> new Reach(
                        Objects.requireNonNull(c.days()),
                        Objects.requireNonNull(c.area()).place().country()))
                .reduce(Reach::and);
    }

    /** The totals of an incident that stands for several, each held against the record; none for a single happening. */
    public List<Reckoning> of(Incident whole) {
        return totals(whole).stream().map(total -> hold(whole, total)).toList();
    }

    /**
     * Of each toll over a period what each speaker said last of each period: earlier figures are revised by it. A part of what the speaker counts in the same report is no
     * total of its own.
     */
    private static List<TollEntry> totals(Incident whole) {
        record Key(Measure measure, Group group, String voice, @Nullable Days days) {}
        Map<Key, TollEntry> last = new LinkedHashMap<>();
        for (Toll toll : whole.aggregate() ? whole.tolls() : List.<Toll>of()) {
            for (TollEntry entry : toll.entries()) {
                if (toll.scope() == Scope.PERIOD
                        && entry.position().affirms()
                        && entry.group().equals(toll.group())
                        && entry.figure().count().isKnown()) {
                    Days days = covers(whole, entry).days();
                    Key key =
                            new Key(toll.measure(), toll.group(), entry.voice().key(), days);
                    last.merge(key, entry, Reckonings::later);
                }
            }
        }
        return List.copyOf(last.values());
    }

    /** Of two figures of one speaker the later; of one moment the larger, since the smaller is a part of it. */
    private static TollEntry later(TollEntry a, TollEntry b) {
        if (a.standsAt() != null && b.standsAt() != null && !a.standsAt().equals(b.standsAt())) {
            return a.standsAt().compareTo(b.standsAt()) < 0 ? b : a;
        }
        return a.figure().count().value() >= b.figure().count().value() ? a : b;
    }

    /** What its own claim gives, else what the incident gives; a count that stands at a moment covers no day after it. */
    private static Covers covers(Incident whole, TollEntry total) {
        Claim claim = whole.claims().stream()
                .filter(c -> c.id().equals(total.claim()))
                .findFirst()
                .orElse(null);
        Days days = claim == null ? null : Facts.daysOf(claim.happening().when());
        if (days == null) {
            days = whole.days();
        }
        if (days != null && total.asOfGiven() && total.standsAt() != null) {
            var end = total.standsAt().day();
            if (days.last().isAfter(end) && !days.first().isAfter(end)) {
                days = new Days(days.first(), end);
            }
        }
        Location area = claim == null ? null : found(Own.places(claim));
        if (area == null && claim != null) {
            area = found(claim.happening().place());
        }
        return new Covers(days, area == null ? common(whole) : area);
    }

    /** The place of an incident of which no claim tells elsewhere: where its parts lie apart the total covers more than any of them. */
    private static @Nullable Location common(Incident whole) {
        Location place = whole.place() == null ? null : whole.place().found().orElse(null);
        boolean elsewhere = place != null
                && whole.claims().stream()
                        .map(c -> found(c.happening().place()))
                        .anyMatch(l -> l != null && Where.of(l, place) == Where.FAR);
        return elsewhere ? null : place;
    }

    private static @Nullable Location found(List<Name<Location>> places) {
        return places.stream().flatMap(p -> p.found().stream()).findFirst().orElse(null);
    }

    private Reckoning hold(Incident whole, TollEntry total) {
        Covers covers = covers(whole, total);
        Days days = covers.days();
        Location area = covers.area();
        if (days == null || area == null) {
            String lacks = days == null ? "the total gives no days" : "the total gives no place that is known";
            return Reckoning.notHeld(total, days, area, lacks);
        }
        List<Share> matched = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        record.stream()
                .filter(i -> !i.aggregate() && i.standing() == Standing.CURRENT && !i.id().equals(whole.id()))
                .sorted(Comparator.comparing(Incident::id))
                .forEach(i -> new Candidate(whole, total, days, area, i).sort(matched, unmatched));
        return Reckoning.held(total, days, area, matched, unmatched);
    }
}
