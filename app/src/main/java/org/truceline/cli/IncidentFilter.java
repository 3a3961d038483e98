package org.truceline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Happening;
import org.truceline.model.Incident;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.Standing;
import org.truceline.pipeline.LivingRecord;
import org.truceline.text.Fold;
import picocli.CommandLine.Option;

/** Which incidents, the same for every verb that shows or exports several. An incident passes where one of its claims does. */
final class IncidentFilter {

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description =
                    "At this place, district, province or country code: any of its names, as written or in the gazetteer.")
    private @Nullable String place;

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "Done by, done to, or told by this party: as written, its name, or its id (az).")
    private @Nullable String party;

    @Option(names = "--from", paramLabel = "DAY", description = "On or after this day (2023-09-19).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "On or before this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Of these types: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Words.Events.class,
            converter = Words.OfEvent.class)
    private List<Event> types = new ArrayList<>();

    @Option(names = "--contested", description = "Only where speakers disagree on whether it happened or who did it.")
    private boolean contested;

    @Option(
            names = "--standing",
            paramLabel = "STANDING",
            split = ",",
            defaultValue = "current,denied",
            description =
                    "current, denied, unrealised (threatened, planned, feared), background (history). Default: ${DEFAULT-VALUE}.",
            converter = Words.OfStanding.class)
    private List<Standing> standings = new ArrayList<>();

    boolean admits(Incident incident) {
        return standings.contains(incident.standing())
                && (!contested || incident.isContested())
                && (types.isEmpty() || types.contains(incident.type()))
                && inTime(incident.days())
                && (place == null || incident.claims().stream().anyMatch(this::isThere))
                && (party == null || incident.claims().stream().anyMatch(this::isOfParty));
    }

    /** Whether only a part of the record need be looked at. */
    boolean isPart() {
        return place != null || from != null || to != null;
    }

    /** Incidents among which are all that pass, and as few others as can be told without building them. */
    List<Incident> part(LivingRecord record) {
        if (!isPart()) {
            return record.incidents();
        }
        if (from != null && to != null && from.isAfter(to)) {
            return List.of();
        }
        Days days = from == null && to == null
                ? null
                : new Days(from == null ? LocalDate.of(1, 1, 1) : from, to == null ? LocalDate.of(9999, 12, 31) : to);
        return record.incidents(place, days);
    }

    /** Whether anything beside the standing is asked for. */
    boolean isGiven() {
        return place != null || party != null || from != null || to != null || contested || !types.isEmpty();
    }

    /** The incidents that pass, by day, those without one last. */
    List<Incident> of(List<Incident> incidents) {
        Comparator<Days> byDay = Comparator.nullsLast(Comparator.naturalOrder());
        return incidents.stream()
                .filter(this::admits)
                .sorted(Comparator.comparing(Incident::days, byDay).thenComparing(Incident::id))
                .toList();
    }

    /** An incident without a day passes only where no day is asked for. */
    private boolean inTime(@Nullable Days days) {
        if (from == null && to == null) {
            return true;
        }
        return days != null
                && (from == null || !days.last().isBefore(from))
                && (to == null || !days.first().isAfter(to));
    }

    private boolean isThere(Claim claim) {
        return claim.happening().place().stream().anyMatch(this::isThere);
    }

    private boolean isThere(Name<Location> name) {
        String wanted = Objects.requireNonNull(place);
        Stream<String> found = name.found().map(Location::place).stream().flatMap(IncidentFilter::names);
        return Stream.concat(Stream.of(name.text()), found).anyMatch(text -> Fold.holds(text, wanted));
    }

    private static Stream<String> names(Place place) {
        return Stream.of(
                        place.name(),
                        place.district(),
                        place.province(),
                        place.country(),
                        place.id().value())
                .filter(Objects::nonNull);
    }

    private boolean isOfParty(Claim claim) {
        Happening happening = claim.happening();
        Stream<Name<Actor>> told = Stream.ofNullable(claim.telling().speaker());
        return Stream.of(told, happening.perpetrator().stream(), happening.target().stream())
                .flatMap(names -> names)
                .anyMatch(this::isParty);
    }

    private boolean isParty(Name<Actor> name) {
        String wanted = Objects.requireNonNull(party);
        if (Fold.holds(name.text(), wanted)) {
            return true;
        }
        return name.found()
                .filter(actor -> Fold.holds(actor.name(), wanted)
                        || actor.id().value().equalsIgnoreCase(wanted)
                        || (actor.side() != null && actor.side().value().equalsIgnoreCase(wanted)))
                .isPresent();
    }
}
