package org.truceline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Join;
import org.truceline.model.Position;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Standing;
import org.truceline.reconcile.group.Clusters.Cluster;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.origin.Assessor;
import org.truceline.reconcile.origin.Copies;
import org.truceline.reconcile.origin.Origins;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.toll.Tolls;
import org.truceline.reconcile.version.Positions;
import org.truceline.reconcile.version.Versions;
import org.truceline.reconcile.version.Voiced;
import org.truceline.reconcile.version.Voices;

/** Builds an incident of each cluster. */
final class Incidents {

    private final Map<ReportId, Report> reports;
    private final Voices voices;
    private final Tolls tolls;
    private final Assessor assessor;
    private final Notes notes;

    Incidents(Map<ReportId, Report> reports, Copies copies, JudgementBook book) {
        this.reports = reports;
        voices = new Voices(reports, copies);
        tolls = new Tolls(reports);
        assessor = new Assessor(new Origins(reports, copies));
        notes = new Notes(book);
    }

    /** What happens now first, then what most reports are about. A cluster of words alone becomes no incident unless several reports share it. */
    List<Incident> of(List<Cluster> clusters) {
        record Ranked(Incident incident, long leads) {}
        List<Ranked> incidents = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.sketches().size() > 1
                    || !cluster.sketches().getFirst().strand().claims().isEmpty()) {
                long leads = cluster.sketches().stream()
                        .filter(s -> s.strand().lead())
                        .count();
                incidents.add(new Ranked(of(cluster), leads));
            }
        }
        incidents.sort(Comparator.comparing((Ranked r) -> r.incident().standing())
                .thenComparing(Comparator.comparingLong(Ranked::leads).reversed())
                .thenComparing(r -> firstDay(r.incident()))
                .thenComparing(r -> r.incident().id()));
        return Links.between(incidents.stream().map(Ranked::incident).toList(), notes.book());
    }

    private static LocalDate firstDay(Incident incident) {
        return incident.days() == null ? LocalDate.MAX : incident.days().first();
    }

    private Incident of(Cluster cluster) {
        List<Claim> claims = cluster.sketches().stream()
                .flatMap(s -> s.strand().claims().stream())
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        TreeSet<ReportId> told = new TreeSet<>();
        cluster.sketches().forEach(s -> told.add(s.strand().report().id()));
        List<Voiced> voiced =
                claims.stream().map(c -> new Voiced(c, voices.of(c))).toList();
        boolean aggregate = cluster.sketches().stream().map(Sketch::strand).anyMatch(Strand::aggregate);
        IncidentId id = idOf(claims, told);
        Summary summary = new Summary(claims);
        return notes.on(new Incident(
                id,
                summary.type(),
                standing(cluster, claims),
                aggregate,
                summary.place(),
                summary.days(),
                claims,
                List.copyOf(told),
                Versions.of(voiced),
                tolls.of(voiced, aggregate),
                assessor.of(voiced),
                List.of(),
                cluster.joins().stream()
                        .sorted(Comparator.comparing(Join::left).thenComparing(Join::right))
                        .toList(),
                List.of()));
    }

    /** Of the claim published first: later arrivals seldom change it. */
    private IncidentId idOf(List<Claim> claims, SortedSet<ReportId> told) {
        return claims.stream()
                .min(Comparator.comparing((Claim c) -> published(c.report()))
                        .thenComparing(Claim::report)
                        .thenComparing(c -> c.evidence().getFirst())
                        .thenComparing(Claim::id))
                .map(c -> Incident.idOf(c.id()))
                .orElseGet(() -> new IncidentId("i-r-" + told.first()));
    }

    private LocalDate published(ReportId id) {
        @Nullable Report report = reports.get(id);
        return report == null || report.published() == null
                ? LocalDate.MAX
                : report.published().day();
    }

    private static Standing standing(Cluster cluster, List<Claim> claims) {
        boolean realised = cluster.sketches().stream().anyMatch(s -> s.strand().realised());
        if (!realised) {
            return Standing.UNREALISED;
        }
        boolean background =
                cluster.sketches().stream().allMatch(s -> s.strand().background());
        if (background) {
            return Standing.BACKGROUND;
        }
        if (claims.isEmpty() || claims.stream().anyMatch(c -> Positions.of(c).affirms())) {
            return Standing.CURRENT;
        }
        return claims.stream().anyMatch(c -> Positions.of(c) == Position.DENIED)
                ? Standing.DENIED
                : Standing.UNREALISED;
    }
}
