package org.truceline.reconcile.strand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Happening;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.When;

/**
 * What the claims of a strand say together, as far as it helps to know the happening again.
 *
 * @param days the days that claims give, in order; several where claims differ
 * @param ownDays whether a claim's own sentences give them, not sentences before; so for {@code ownPlaces}
 * @param unfoundPlaces places as written that the gazetteer does not know, plain
 * @param doers keys of {@link Party}; so are the targets
 */
public record Facts(
        Set<Event> events,
        List<Days> days,
        boolean ownDays,
        List<Location> places,
        boolean ownPlaces,
        Set<String> unfoundPlaces,
        Set<String> doers,
        Set<String> targets,
        List<Tally> figures) {

    static final Facts NONE =
            new Facts(Set.of(), List.of(), false, List.of(), false, Set.of(), Set.of(), Set.of(), List.of());

    static Facts of(List<Claim> claims) {
        if (claims.isEmpty()) {
            return NONE;
        }
        EnumSet<Event> events = EnumSet.noneOf(Event.class);
        boolean ownDays = claims.stream().anyMatch(c -> Own.days(c) != null);
        boolean ownPlaces = claims.stream().anyMatch(c -> !Own.places(c).isEmpty());
        Set<Days> days = new TreeSet<>();
        Set<Location> places = new LinkedHashSet<>();
        Set<String> unfound = new TreeSet<>();
        Set<String> doers = new TreeSet<>();
        Set<String> targets = new TreeSet<>();
        List<Tally> figures = new ArrayList<>();
        for (Claim claim : claims) {
            Happening happening = claim.happening();
            events.add(happening.event());
            Days given = ownDays ? Own.days(claim) : daysOf(happening.when());
            if (given != null) {
                days.add(given);
            }
            for (Name<Location> place : ownPlaces ? Own.places(claim) : happening.place()) {
                place.found().ifPresentOrElse(places::add, () -> {
                    if (isName(place.text())) {
                        unfound.add(Party.plain(place.text()));
                    }
                });
            }
            happening.perpetrator().stream()
                    .filter(Facts::tellsApart)
                    .forEach(p -> doers.add(Party.of(p).key()));
            happening.target().stream()
                    .filter(Facts::tellsApart)
                    .forEach(t -> targets.add(Party.of(t).key()));
            claim.figures().stream().map(Tally::of).forEach(figures::add);
        }
        return new Facts(
                events,
                List.copyOf(days),
                ownDays,
                List.copyOf(places),
                ownPlaces,
                unfound,
                doers,
                targets,
                List.copyOf(figures));
    }

    /** "At home" and "in a village" are no place to know again: written in small letters, where the writing has capitals. */
    private static boolean isName(String words) {
        return !words.chars().allMatch(c -> !Character.isLetterOrDigit(c) || Character.isLowerCase(c));
    }

    /** Civilians, crowds and people only described are in most reports: that two name them says nothing. */
    private static boolean tellsApart(Name<Actor> name) {
        return name.found()
                .map(a -> switch (a.kind()) {
                    case CIVILIANS, PROTESTERS, RIOTERS, UNKNOWN -> false;
                    default -> true;
                })
                .orElse(true);
    }

    /** The days that a time gives, if it gives any. */
    public static @Nullable Days daysOf(@Nullable Name<When> when) {
        return when == null ? null : when.found().map(When::days).orElse(null);
    }

    /** Whether somebody is told to have been killed or hurt. */
    public boolean harms() {
        return events.stream().anyMatch(Families::harms);
    }
}
