package org.truceline.reconcile.toll;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorId;
import org.truceline.model.Days;
import org.truceline.model.Estimate;
import org.truceline.model.Group;
import org.truceline.model.Incident;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Moment;
import org.truceline.model.PlaceKind;
import org.truceline.model.Scope;
import org.truceline.model.Share;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Unmatched;
import org.truceline.model.Unmatched.Why;
import org.truceline.reconcile.strand.Families;
import org.truceline.reconcile.strand.Where;

/** One incident held to one total: whether it gives something to it and, if not, why. */
record Candidate(Incident whole, TollEntry total, Days days, Location area, Incident incident) {

    /** Puts it where it belongs; an incident that has nothing to do with the total is put nowhere. */
    void sort(List<Share> matched, List<Unmatched> unmatched) {
        if (!concerns()) {
            return;
        }
        Days own = Objects.requireNonNull(incident.days());
        if (own.first().isBefore(days.first()) || own.last().isAfter(days.last())) {
            unmatched.add(because(Why.DAYS, "its days, " + own + ", reach beyond those of the total, " + days));
        } else if (!liesInside()) {
            String where = area.place().name();
            unmatched.add(because(Why.PLACE, "its place is not known well enough to say that it lies in " + where));
        } else if (measure() == Measure.VIOLATIONS) {
            matched.add(new Share(incident.id(), Measure.VIOLATIONS, Group.ALL, 1, 1, null));
        } else {
            count(matched, unmatched);
        }
    }

    private Measure measure() {
        return total.figure().measure();
    }

    /** Whether it falls into the period, is of a kind that is counted, and lies in the area or is told beside the total. */
    private boolean concerns() {
        if (incident.days() == null || !incident.days().overlaps(days)) {
            return false;
        }
        boolean harm =
                switch (measure()) {
                    case KILLED, INJURED, CASUALTIES, VIOLATIONS -> Families.harms(incident.type());
                    default -> false;
                };
        return (harm || incident.toll(measure()).isPresent()) && (liesInside() || (!isElsewhere() && isToldBeside()));
    }

    private boolean isToldBeside() {
        return incident.reports().stream().anyMatch(whole.reports()::contains);
    }

    private @Nullable Location place() {
        return incident.place() == null ? null : incident.place().found().orElse(null);
    }

    private boolean isElsewhere() {
        Location place = place();
        return place != null && Where.of(place, area) == Where.FAR;
    }

    private boolean liesInside() {
        Location place = place();
        if (place == null) {
            return false;
        }
        PlaceKind outer = area.place().kind();
        return switch (Where.of(place, area)) {
            case SAME, SAME_LARGE -> true;
            case NEAR -> Where.isFine(outer);
            case WITHIN ->
                !Where.isFine(outer)
                        && (Where.isFine(place.place().kind())
                                || place.place().radiusKm() <= area.place().radiusKm());
            case FAR, UNKNOWN -> false;
        };
    }

    private void count(List<Share> matched, List<Unmatched> unmatched) {
        List<Toll> tolls = incident.tolls().stream()
                .filter(t -> t.measure() == measure() && t.scope() == Scope.INCIDENT)
                .toList();
        if (tolls.isEmpty()) {
            unmatched.add(because(Why.NO_COUNT, "nobody counts the " + measure().word() + " there"));
            return;
        }
        if (tolls.stream().allMatch(t -> t.estimate() instanceof Estimate.NoneTold)) {
            return; // none there, and so none of the total
        }
        Toll toll = counting(tolls);
        if (toll == null) {
            unmatched.add(because(Why.OTHER_PEOPLE, otherPeople(tolls)));
            return;
        }
        List<TollEntry> then =
                toll.entries().stream().filter(this::standsByThen).toList();
        if (then.isEmpty()) {
            unmatched.add(
                    because(Why.LATER, "its figures stand later than the total, which stands at " + total.standsAt()));
            return;
        }
        Estimate estimate = then.size() == toll.entries().size() ? toll.estimate() : Tolls.estimate(then, toll.group());
        if (estimate instanceof Estimate.Known known) {
            Group counted = toll.group().isWithin(total.group()) ? toll.group() : total.group();
            matched.add(new Share(incident.id(), measure(), counted, known.low(), known.high(), latest(then)));
        } else {
            unmatched.add(because(
                    Why.NO_COUNT, "no number is given for the " + measure().word() + " there"));
        }
    }

    /** The toll that counts the people whom the total counts, and no others; null where there is none. */
    private @Nullable Toll counting(List<Toll> tolls) {
        Group wanted = total.group();
        Toll everybody =
                tolls.stream().filter(t -> t.group().isAll()).findFirst().orElse(null);
        if (wanted.isAll()) {
            return everybody == null || countsTheOtherSideOnly(everybody) ? null : everybody;
        }
        Toll same =
                tolls.stream().filter(t -> t.group().equals(wanted)).findFirst().orElse(null);
        if (same != null) {
            return wanted.side() == null && countsTheOtherSideOnly(same) ? null : same;
        }
        boolean allWithin = everybody != null
                && everybody.entries().stream().allMatch(e -> e.group().isWithin(wanted));
        return allWithin ? everybody : null;
    }

    /**
     * Whether another side than the speaker's is meant by all figures, where the total does not say whose people it counts: a side mostly counts its own. A figure that does
     * not say whose it counts either is of the side that tells it.
     */
    private boolean countsTheOtherSideOnly(Toll toll) {
        ActorId side = total.voice().side();
        return side != null
                && !toll.entries().isEmpty()
                && toll.entries().stream()
                        .map(e -> e.group().side() == null
                                ? e.voice().side()
                                : e.group().side())
                        .allMatch(s -> s != null && !s.equals(side));
    }

    private String otherPeople(List<Toll> tolls) {
        List<TollEntry> entries =
                tolls.stream().flatMap(t -> t.entries().stream()).toList();
        String counted = entries.stream()
                .map(e -> e.group().isAll() ? "people" : e.group().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        String tellers = entries.stream()
                .filter(e -> e.group().side() == null)
                .map(e -> e.voice().name())
                .distinct()
                .collect(Collectors.joining(", "));
        boolean sided = total.group().side() == null
                && entries.stream()
                        .anyMatch(e ->
                                total.group().isWithin(e.group()) || e.group().isWithin(total.group()));
        return sided
                ? "it counts " + counted + (tellers.isEmpty() ? "" : ", told by " + tellers)
                        + "; the total is told by another side and does not say whose people it counts"
                : "it counts " + counted + ", the total " + total.group();
    }

    private boolean standsByThen(TollEntry entry) {
        Moment then = total.standsAt();
        Moment now = entry.standsAt();
        return then == null || now == null || !now.day().isAfter(then.day());
    }

    private static @Nullable Moment latest(List<TollEntry> entries) {
        return entries.stream()
                .map(TollEntry::standsAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Unmatched because(Why why, String sentence) {
        return new Unmatched(incident.id(), why, sentence);
    }
}
