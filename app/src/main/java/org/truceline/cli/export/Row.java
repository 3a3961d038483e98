package org.truceline.cli.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Naming;
import org.truceline.cli.Sides;
import org.truceline.model.Days;
import org.truceline.model.Estimate;
import org.truceline.model.Event;
import org.truceline.model.Group;
import org.truceline.model.Incident;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Place;
import org.truceline.model.Point;
import org.truceline.model.Position;
import org.truceline.model.Source;
import org.truceline.model.Status;
import org.truceline.model.Toll;
import org.truceline.model.Version;
import org.truceline.resolve.place.Precision;

/** An incident on its way into a row: what its columns are read from. */
final class Row {

    private final Incident incident;
    private final List<Source> sources;
    private final Naming naming;
    private final List<Party> doers;
    private final List<Party> targets;
    private final @Nullable Location location;

    Row(Incident incident, List<Source> sources, Naming naming) {
        this.naming = naming;
        this.incident = incident;
        this.sources = sources;
        this.doers = Party.of(incident, claim -> claim.happening().perpetrator());
        this.targets = Party.of(incident, claim -> claim.happening().target());
        this.location =
                incident.place() == null ? null : incident.place().found().orElse(null);
    }

    Incident incident() {
        return incident;
    }

    AcledType type() {
        return AcledType.of(
                incident.type(), doers.isEmpty() ? null : doers.getFirst().actor(), civiliansAlone(), place());
    }

    /** Who did it; where nobody is named, to whom it was done. */
    Party first() {
        return doers.isEmpty() ? targets.isEmpty() ? Party.NOBODY : targets.getFirst() : doers.getFirst();
    }

    /** To whom it was done; where two fought and no third side was hit ("clashes between A and B killed five fighters"), the other of the two. */
    Party second() {
        if (doers.isEmpty()) {
            return targets.size() < 2 ? Party.NOBODY : targets.get(1);
        }
        boolean twoFought = doers.size() > 1 && !incident.isContested();
        if (targets.isEmpty()) {
            return twoFought ? doers.get(1) : Party.NOBODY;
        }
        boolean sideHit = targets.getFirst().isSide();
        return twoFought && !sideHit && incident.type() == Event.ARMED_CLASH ? doers.get(1) : targets.getFirst();
    }

    Party.Inter inter(Party party) {
        return party.inter(place());
    }

    String civilianTargeting() {
        Event type = incident.type();
        boolean always = type == Event.ATTACK || type == Event.ABDUCTION || type == Event.SEXUAL_VIOLENCE;
        return always || civiliansAlone() ? "Civilians targeted" : "";
    }

    /** Whether those killed or injured are counted as civilians and nobody else is. */
    private boolean civiliansAlone() {
        List<Group> groups = incident.tolls().stream()
                .filter(toll -> toll.measure() == Measure.KILLED || toll.measure() == Measure.INJURED)
                .map(Toll::group)
                .filter(group -> group.status() != Status.UNSPECIFIED)
                .toList();
        return !groups.isEmpty() && groups.stream().allMatch(group -> group.status() == Status.CIVILIAN);
    }

    /** ACLED's event_date; where it would have none, the middle of the days; null where no day is known. */
    @Nullable LocalDate day() {
        Days days = incident.days();
        return days == null
                ? null
                : org.truceline.resolve.time.Precision.acledDay(days)
                        .orElse(days.first().plusDays((days.length() - 1) / 2));
    }

    /** ACLED's 1 (the day), 2 (a week) or 3 (a month); empty where it is vaguer. */
    Csv.Cell timePrecision() {
        return code(org.truceline.resolve.time.Precision.acled(incident.days()));
    }

    /** UCDP's 1 (the day) to 5 (a year); empty where it is vaguer. */
    Csv.Cell ucdpTimePrecision() {
        return code(org.truceline.resolve.time.Precision.ucdp(incident.days()));
    }

    /** ACLED's 1 (a named town or site), 2 (near one, or a part of a region) or 3 (a larger region); empty without a place and for whole countries. */
    Csv.Cell placePrecision() {
        return location == null ? Csv.Cell.empty() : code(Precision.acled(location));
    }

    /** UCDP's 1 (the point) to 7 (water or air outside any country); empty without a place. */
    Csv.Cell ucdpPlacePrecision() {
        return location == null ? Csv.Cell.empty() : Csv.Cell.number(Precision.ucdp(location));
    }

    private static Csv.Cell code(OptionalInt code) {
        return code.isEmpty() ? Csv.Cell.empty() : Csv.Cell.number(code.getAsInt());
    }

    /** The place's name as it was asked for; the gazetteer's where nobody asked. */
    String placeName() {
        String asked = incident.place() == null ? null : naming.show(incident.place());
        return asked != null ? asked : location == null ? "" : location.place().name();
    }

    @Nullable Place place() {
        return location == null ? null : location.place();
    }

    @Nullable Point point() {
        return location == null ? null : location.point();
    }

    Estimate estimate(Measure measure) {
        return incident.estimate(measure);
    }

    /** Who published, else the ids of the reports. */
    String sources() {
        String named = sources.stream()
                .flatMap(source -> Stream.of(source.publisher(), source.agency()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? reports() : named;
    }

    String reports() {
        return incident.reports().stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    String speakers() {
        return incident.versions().stream()
                .map(version -> version.voice().name())
                .collect(Collectors.joining("; "));
    }

    /** Who says what, one speaker after the other: "Ruritania, army (accuses): happened; by rebels; 3 killed". */
    String notes() {
        return incident.versions().stream().map(Row::note).collect(Collectors.joining(". "));
    }

    private static String note(Version version) {
        Map<Position, Set<String>> byPosition = new LinkedHashMap<>();
        version.cells().forEach(cell -> byPosition
                .computeIfAbsent(cell.position(), p -> new LinkedHashSet<>())
                .add(cell.proposition().told(Sides::name)));
        return version.voice().name()
                + byPosition.entrySet().stream()
                        .map(said -> (said.getKey() == Position.ASSERTED
                                        ? ""
                                        : " (" + said.getKey().verb() + ")") + ": "
                                + String.join("; ", said.getValue()))
                        .collect(Collectors.joining(" /"));
    }

    String tags() {
        return Stream.of(incident.isContested() ? "contested" : "", incident.aggregate() ? "several told together" : "")
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
