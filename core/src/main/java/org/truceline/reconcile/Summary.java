package org.truceline.reconcile;

import java.util.Comparator;
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
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Families;
import org.truceline.reconcile.strand.Own;
import org.truceline.reconcile.strand.Party;

/** Type, place and days of an incident: what most of its claims give. */
record Summary(List<Claim> claims) {

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

    @Nullable Name<Location> place() {
        Function<Name<Location>, String> key =
                n -> n.found().map(l -> l.place().id().value()).orElseGet(() -> "words:" + Party.plain(n.text()));
        Map<String, Long> votes = new TreeMap<>();
        List<Name<Location>> places = claims.stream()
                .map(Own::places)
                .filter(p -> !p.isEmpty())
                .map(List::getFirst)
                .toList();
        if (places.isEmpty()) {
            places = claims.stream()
                    .map(c -> c.happening().place())
                    .filter(p -> !p.isEmpty())
                    .map(List::getFirst)
                    .toList();
        }
        places.forEach(p -> votes.merge(key.apply(p), 1L, Long::sum));
        return places.stream()
                .max(Comparator.comparing((Name<Location> p) -> p.found().isPresent())
                        .thenComparing(p -> votes.get(key.apply(p)))
                        .thenComparing(key, Comparator.reverseOrder())
                        .thenComparing(Name::text, Comparator.reverseOrder()))
                .orElse(null);
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
