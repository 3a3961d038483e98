package org.truceline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A happening as the claims about it together give it. A view: computed from claims and judgements, thrown away and rebuilt with the same result.
 *
 * @param id made of the claim that anchors it. Ids it had before, or of incidents now merged into it, are those of its other claims
 * @param aggregate whether it stands for several happenings told together ("five violations in two districts", an offensive as a whole)
 * @param place the place most claims give, as first written; null where none does
 * @param days null where no claim gives a day
 * @param claims all claims about it, in the order of their ids
 * @param reports all reports that tell of it, those without a readable claim included, in the order of their ids
 * @param versions who says what of it: one row a speaker
 * @param tolls the figures, one toll for each measure, group and scope
 * @param joins why the claims were brought together
 * @param notes what people judged of it, and what has changed since
 */
public record Incident(
        IncidentId id,
        Event type,
        Standing standing,
        boolean aggregate,
        @Nullable Name<Location> place,
        @Nullable Days days,
        List<Claim> claims,
        List<ReportId> reports,
        List<Version> versions,
        List<Toll> tolls,
        Assessment assessment,
        List<Link> links,
        List<Join> joins,
        List<String> notes) {

    /** Copies the lists. */
    public Incident {
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
        versions = List.copyOf(versions);
        tolls = List.copyOf(tolls);
        links = List.copyOf(links);
        joins = List.copyOf(joins);
        notes = List.copyOf(notes);
    }

    /** The id that an incident anchored in {@code claim} has. */
    public static IncidentId idOf(ClaimId claim) {
        return new IncidentId("i-" + claim);
    }

    /** Whether it bears {@code id}, or bore it before it grew or was merged. */
    public boolean answersTo(IncidentId id) {
        return this.id.equals(id) || claims.stream().anyMatch(c -> idOf(c.id()).equals(id));
    }

    /** The toll of {@code measure} for everybody in the incident itself. */
    public Optional<Toll> toll(Measure measure) {
        return tolls.stream()
                .filter(t -> t.measure() == measure && t.group().isAll())
                .findFirst();
    }

    /** The estimate of {@code measure} for everybody. */
    public Estimate estimate(Measure measure) {
        return toll(measure).map(Toll::estimate).orElseGet(() -> new Estimate.Unknown("nobody gives a figure"));
    }

    /** The same with what people judged of it. */
    public Incident with(Assessment assessment, List<String> notes) {
        return new Incident(
                id,
                type,
                standing,
                aggregate,
                place,
                days,
                claims,
                reports,
                versions,
                tolls,
                assessment,
                links,
                joins,
                notes);
    }

    /** The same with its links to other incidents. */
    public Incident with(List<Link> links) {
        return new Incident(
                id,
                type,
                standing,
                aggregate,
                place,
                days,
                claims,
                reports,
                versions,
                tolls,
                assessment,
                links,
                joins,
                notes);
    }

    /** Whether speakers disagree on whether it happened or who did it. */
    public boolean isContested() {
        return assessment.grade() == HarmGrade.CONTESTED;
    }

    @Override
    public String toString() {
        String where = place == null
                ? ""
                : " " + place.found().map(l -> l.place().name()).orElse(place.text());
        return (standing == Standing.CURRENT ? "" : standing.word() + " ")
                + type.word()
                + (aggregate ? " (several)" : "")
                + where
                + (days == null ? "" : " " + days);
    }
}
