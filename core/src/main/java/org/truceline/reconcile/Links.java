package org.truceline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.truceline.model.Claim;
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

    private final Map<IncidentId, List<Link>> links = new HashMap<>();

    /** Among {@code incidents}. */
    Links(List<Incident> incidents, JudgementBook book) {
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
                    link(part, whole, "lies within its days, place and count");
                }
            }
        }
        judged(incidents, book);
    }

    /** Whether an incident may have a link to that of a strand of one of its reports, before the other is built. */
    static boolean mayLink(Incident incident, Strand strand) {
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
                    link(part.get(), whole.get(), "judged by " + judgement.author() + ": " + judgement.reason());
                }
            }
        }
    }

    private static Optional<Incident> holding(List<Incident> incidents, Optional<Claim> claim) {
        return incidents.stream()
                .filter(i -> claim.isPresent() && i.claims().contains(claim.get()))
                .findFirst();
    }

    private void link(Incident part, Incident whole, String reason) {
        links.computeIfAbsent(part.id(), i -> new ArrayList<>()).add(new Link(Link.Kind.PART_OF, whole.id(), reason));
        links.computeIfAbsent(whole.id(), i -> new ArrayList<>()).add(new Link(Link.Kind.HAS_PART, part.id(), reason));
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
