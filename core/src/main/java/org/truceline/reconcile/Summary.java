package org.truceline.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.ReportId;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Families;
import org.truceline.reconcile.strand.Own;
import org.truceline.reconcile.strand.Party;

/** Type, place and days of an incident: what most of its claims give. */
record Summary(List<Claim> claims, Function<ReportId, LocalDate> published) {

    /** The type most claims give; a kind of harm before the unspecific "violence", and that before all else. */
    Event type() {
        return claims.stream()
                .map(Claim::event)
                .min(Comparator.comparingInt(Summary::vagueness)
                        .thenComparing(Comparator.comparingLong((Event e) -> claims.stream()
                                        .filter(c -> c.event() == e)
                                        .count())
                                .reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(Event.VIOLENCE);
    }

    private static int vagueness(Event event) {
        if (!Families.harms(event)) {
            return 2;
        }
        return event == Event.VIOLENCE || event == Event.CEASEFIRE_VIOLATION ? 1 : 0;
    }

    /** A place as one claim gives it. */
    private record Given(Claim claim, Name<Location> name) {

        String key() {
            return name.found().map(l -> l.place().id().value()).orElseGet(() -> "words:" + Party.plain(name.text()));
        }
    }

    /**
     * The place most claims give, a known one before words: each claim gives its first, or, where that is words alone, a known one beside it that is no whole region. Of equals the one that was published first, then the one that stands first in its text: never by name, which
     * would favour a side.
     */
    @Nullable Name<Location> place() {
        List<Given> places = given(Own::places);
        List<Given> all = places.isEmpty() ? given(c -> c.happening().place()) : places;
        Map<String, Long> votes = new HashMap<>();
        all.forEach(g -> votes.merge(g.key(), 1L, Long::sum));
        return all.stream()
                .min(Comparator.comparing((Given g) -> g.name().found().isEmpty())
                        .thenComparing(Comparator.comparing((Given g) -> votes.getOrDefault(g.key(), 0L))
                                .reversed())
                        .thenComparing(g -> published.apply(g.claim().report()))
                        .thenComparing(g -> g.name().words().start())
                        .thenComparing(g -> g.claim().report())
                        .thenComparing(g -> g.claim().id()))
                .map(Given::name)
                .orElse(null);
    }

    private List<Given> given(Function<Claim, List<Name<Location>>> places) {
        return claims.stream()
                .filter(c -> !places.apply(c).isEmpty())
                .map(c -> new Given(c, first(places.apply(c))))
                .toList();
    }

    private static Name<Location> first(List<Name<Location>> places) {
        Name<Location> first = places.getFirst();
        return first.found().isPresent()
                ? first
                : places.stream()
                        .filter(p -> p.found().filter(Summary::isNarrow).isPresent())
                        .findFirst()
                        .orElse(first);
    }

    private static boolean isNarrow(Location location) {
        return switch (location.place().kind()) {
            case CITY, VILLAGE, QUARTER, SITE -> true;
            case COUNTRY, REGION, PROVINCE, DISTRICT, WATER, MOUNTAIN, ROAD, LINE, AREA -> false;
        };
    }

    /** The days most claims give; of equals the shortest span, then the earliest. */
    @Nullable Days days() {
        Map<Days, Long> votes = new TreeMap<>();
        boolean own = claims.stream().anyMatch(c -> Own.days(c) != null);
        for (Claim claim : claims) {
            Days days = own ? Own.days(claim) : Facts.daysOf(claim.happening().when());
            if (days != null) {
                votes.merge(days, 1L, Long::sum);
            }
        }
        return votes.entrySet().stream()
                .min(Comparator.comparing(Map.Entry<Days, Long>::getValue, Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
