package org.truceline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A total that one speaker told over a period, held against the incidents on record there. A view: computed when it is looked at, never kept.
 *
 * <p>The total is never added to anything. Only shares of different incidents that count the very same (one measure, one group) and stand no later than the total are
 * put beside each other; this type refuses all others.
 *
 * @param period the days that the total covers; null where none are given, and then it is not held
 * @param area where; null where it is not known, and then it is not held
 */
public record Reckoning(
        TollEntry total,
        @Nullable Days period,
        @Nullable Location area,
        List<Share> matched,
        List<Unmatched> unmatched,
        Remainder remainder) {

    /** What is left of a total. */
    public sealed interface Remainder {

        /** So many that no incident on record accounts for. */
        record Left(Count count) implements Remainder {
            @Override
            public String toString() {
                return count.equals(Count.exactly(0)) ? "nothing unexplained" : count + " unexplained";
            }
        }

        /** The incidents on record tell of more than the total, at least by so many. */
        record Exceeded(long by) implements Remainder {
            @Override
            public String toString() {
                return "the incidents on record tell of " + by + " more than the total";
            }
        }

        /** It cannot be held against the record. */
        record NotHeld(String reason) implements Remainder {
            @Override
            public String toString() {
                return "not held against the record: " + reason;
            }
        }
    }

    /** @throws IllegalArgumentException if what is matched may not be held against the total; the message names the rule */
    public Reckoning {
        matched = List.copyOf(matched);
        unmatched = List.copyOf(unmatched);
        Set<IncidentId> once = new HashSet<>();
        for (Share share : matched) {
            Addition.@Nullable Rule broken = broken(total, share, once);
            if (broken != null) {
                throw new IllegalArgumentException(
                        share.incident() + " gives nothing to " + total + ": " + broken.sentence());
            }
        }
    }

    private static Addition.@Nullable Rule broken(TollEntry total, Share share, Set<IncidentId> once) {
        if (share.measure() != total.figure().measure()) {
            return Addition.Rule.DIFFERENT_MEASURES;
        }
        if (!once.add(share.incident()) || !share.group().isWithin(total.group())) {
            return Addition.Rule.OVERLAPPING_GROUPS;
        }
        Moment then = total.standsAt();
        Moment now = share.standsAt();
        return then != null && now != null && now.day().isAfter(then.day()) ? Addition.Rule.DIFFERENT_MOMENTS : null;
    }

    /** A total that cannot be held. */
    public static Reckoning notHeld(TollEntry total, @Nullable Days period, @Nullable Location area, String reason) {
        return new Reckoning(total, period, area, List.of(), List.of(), new Remainder.NotHeld(reason));
    }

    /** A total held against {@code matched}: what is left of it follows from its bound. */
    public static Reckoning held(
            TollEntry total, Days period, Location area, List<Share> matched, List<Unmatched> unmatched) {
        long low = matched.stream().mapToLong(Share::low).sum();
        long high = matched.stream().mapToLong(Share::high).sum();
        return new Reckoning(
                total, period, area, matched, unmatched, left(total.figure().count(), low, high));
    }

    private static Remainder left(Count total, long low, long high) {
        return switch (total) {
            case Count.Exactly c ->
                low > c.number() ? new Remainder.Exceeded(low - c.number()) : span(c.number(), c.number(), low, high);
            case Count.Between c ->
                low > c.high() ? new Remainder.Exceeded(low - c.high()) : span(c.low(), c.high(), low, high);
            case Count.AtMost c ->
                low > c.number()
                        ? new Remainder.Exceeded(low - c.number())
                        : new Remainder.Left(Count.atMost(c.number() - low));
            case Count.About c ->
                low > c.number()
                        ? new Remainder.Exceeded(low - c.number())
                        : new Remainder.Left(
                                low == high
                                        ? Count.about(c.number() - low)
                                        : Count.between(Math.max(0, c.number() - high), c.number() - low));
            case Count.AtLeast c -> open(c.number(), high);
            case Count.Vague c -> open(c.lowest(), high);
            case Count.Unknown c -> new Remainder.NotHeld("no number is given");
        };
    }

    private static Remainder span(long least, long most, long low, long high) {
        long from = Math.max(0, least - high);
        long to = most - low;
        return new Remainder.Left(from == to ? Count.exactly(from) : Count.between(from, to));
    }

    /** Of an open count so much is left at least; more may be. */
    private static Remainder open(long number, long high) {
        return new Remainder.Left(Count.atLeast(Math.max(0, number - high)));
    }
}
