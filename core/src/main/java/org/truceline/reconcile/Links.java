package org.truceline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.truceline.model.Cell;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Days;
import org.truceline.model.Estimate;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Judgement;
import org.truceline.model.Link;
import org.truceline.model.Measure;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.model.Standing;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.strand.Families;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Where;

/** How incidents stand to each other, as far as a report tells of both or people judged so. */
final class Links {

    private static final String PART_WITHIN = "part-within";
    private static final String JUDGED = "judged";

    private final Map<IncidentId, List<Link>> links = new HashMap<>();

    /**
     * Among {@code incidents}.
     *
     * @param bearings what the reports say of how their happenings bear on each other
     * @param across what they say of happenings that others tell
     */
    Links(List<Incident> incidents, List<Bearing> bearings, List<Across> across, JudgementBook book) {
        judged(incidents, book); // what people say is shown as theirs, whatever a sentence says too
        Map<ReportId, List<Incident>> wholes = new HashMap<>();
        for (Incident incident : incidents) {
            if (incident.aggregate() && incident.standing() == Standing.CURRENT && Families.harms(incident.type())) {
                incident.reports().forEach(r -> wholes.computeIfAbsent(r, k -> new ArrayList<>())
                        .add(incident));
            }
        }
        for (Incident part : incidents) {
            if (part.aggregate() || part.standing() != Standing.CURRENT || !Families.harms(part.type())) {
                continue;
            }
            Map<IncidentId, Incident> candidates = new TreeMap<>();
            for (ReportId report : part.reports()) {
                wholes.getOrDefault(report, List.of()).forEach(w -> candidates.put(w.id(), w));
            }
            for (Incident whole : candidates.values()) {
                if (lies(part, whole)) {
                    link(part, whole, PART_WITHIN, "lies within its days, place and count", beside(part, whole));
                }
            }
        }
        told(incidents, bearings);
        across.stream().filter(a -> holds(a)).forEach(this::add);
    }

    /**
     * What a sentence says of happenings that other reports tell.
     *
     * @param from the incident that is the {@code kind} to the other
     */
    record Across(Incident from, Incident to, Link.Kind kind, String rule, String reason, List<Cell.Said> said) {}

    private static boolean holds(Across across) {
        boolean two = !across.from().id().equals(across.to().id());
        return two
                && (across.kind() == Link.Kind.HAS_PART
                        ? isPart(across.to(), across.from())
                        : happened(across.from()) && happened(across.to()));
    }

    private static boolean isPart(Incident part, Incident whole) {
        return whole.aggregate()
                && !part.aggregate()
                && whole.standing() == Standing.CURRENT
                && part.standing() == Standing.CURRENT
                && lies(part, whole);
    }

    private void add(Across a) {
        add(a.from(), new Link(a.kind(), a.to().id(), a.rule(), a.reason(), a.said()));
        add(a.to(), new Link(a.kind().back(), a.from().id(), a.rule(), a.reason(), a.said()));
    }

    /** Of the first report that tells of both, a sentence of each. */
    private static List<Cell.Said> beside(Incident part, Incident whole) {
        for (Claim claim : whole.claims()) {
            for (Claim other : part.claims()) {
                if (claim.report().equals(other.report())) {
                    return List.of(said(claim), said(other));
                }
            }
        }
        return List.of();
    }

    private static Cell.Said said(Claim claim) {
        return new Cell.Said(claim.report(), claim.id(), claim.evidence().getFirst());
    }

    private void told(List<Incident> incidents, List<Bearing> bearings) {
        Map<ClaimId, Incident> homes = new HashMap<>();
        incidents.forEach(i -> i.claims().forEach(c -> homes.put(c.id(), i)));
        for (Bearing bearing : bearings) {
            Incident from = homes.get(bearing.from().id());
            Incident to = homes.get(bearing.to().id());
            if (from != null && to != null && !from.id().equals(to.id()) && happened(from) && happened(to)) {
                List<Cell.Said> said = List.of(
                        new Cell.Said(bearing.from().report(), bearing.from().id(), bearing.sentence()));
                add(new Across(from, to, bearing.kind(), bearing.rule(), bearing.reason(), said));
            }
        }
    }

    private static boolean happened(Incident incident) {
        return incident.standing() == Standing.CURRENT || incident.standing() == Standing.BACKGROUND;
    }

    /** Of several sentences that say the same of two incidents the first is kept. */
    private void add(Incident incident, Link link) {
        List<Link> own = links.computeIfAbsent(incident.id(), i -> new ArrayList<>());
        if (own.stream().noneMatch(l -> l.kind() == link.kind() && l.other().equals(link.other()))) {
            own.add(link);
        }
    }

    /**
     * Whether an incident may have a link to that of a strand of one of its reports, before the other is built.
     *
     * @param bears whether the report may say that happenings bear on each other
     */
    static boolean mayLink(Incident incident, Strand strand, boolean bears) {
        return (bears && strand.facts().harms()) || mayBePart(incident, strand);
    }

    private static boolean mayBePart(Incident incident, Strand strand) {
        return strand.aggregate() != incident.aggregate()
                && incident.standing() == Standing.CURRENT
                && Families.harms(incident.type());
    }

    /** The incident with its links, in the order of the other's id. */
    Incident on(Incident incident) {
        List<Link> own = links.get(incident.id());
        return own == null
                ? incident
                : incident.with(own.stream()
                        .sorted(Comparator.comparing(Link::kind).thenComparing(Link::other))
                        .toList());
    }

    private void judged(List<Incident> incidents, JudgementBook book) {
        for (Judgement judgement : book.inForce()) {
            if (judgement.ruling() instanceof Ruling.PartOf partOf) {
                Optional<Incident> part = holding(incidents, book.find(partOf.part()));
                Optional<Incident> whole = holding(incidents, book.find(partOf.whole()));
                if (part.isPresent() && whole.isPresent() && !part.get().equals(whole.get())) {
                    String reason = "judged by " + judgement.author() + ": " + judgement.reason();
                    link(part.get(), whole.get(), JUDGED, reason, List.of());
                }
            }
        }
    }

    private static Optional<Incident> holding(List<Incident> incidents, Optional<Claim> claim) {
        return incidents.stream()
                .filter(i -> claim.isPresent() && i.claims().contains(claim.get()))
                .findFirst();
    }

    private void link(Incident part, Incident whole, String rule, String reason, List<Cell.Said> said) {
        add(new Across(part, whole, Link.Kind.PART_OF, rule, reason, said));
    }

    /** Only where both give days and the part's fall into the whole's, nothing puts it elsewhere, and it counts no more than the whole. */
    private static boolean lies(Incident part, Incident whole) {
        Days inner = part.days();
        Days outer = whole.days();
        if (inner == null
                || outer == null
                || inner.first().isBefore(outer.first())
                || inner.last().isAfter(outer.last())) {
            return false;
        }
        if (part.place() != null
                && whole.place() != null
                && Where.closest(
                                part.place().found().stream().toList(),
                                whole.place().found().stream().toList())
                        == Where.FAR) {
            return false;
        }
        return !(part.estimate(Measure.KILLED) instanceof Estimate.Known a
                && whole.estimate(Measure.KILLED) instanceof Estimate.Known b
                && a.best() > b.high());
    }
}
