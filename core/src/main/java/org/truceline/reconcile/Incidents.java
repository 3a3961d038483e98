package org.truceline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Join;
import org.truceline.model.Position;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Standing;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.origin.Assessor;
import org.truceline.reconcile.origin.Origins;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.toll.Tolls;
import org.truceline.reconcile.version.Positions;
import org.truceline.reconcile.version.Versions;
import org.truceline.reconcile.version.Voiced;
import org.truceline.reconcile.version.Voices;
import org.truceline.reconcile.weave.Copies;
import org.truceline.reconcile.weave.Sets;
import org.truceline.reconcile.weave.Shelf;
import org.truceline.reconcile.weave.Source;

/** Builds incidents of the sets that strands were brought into. Reads the reports of an incident, and no others. */
final class Incidents {

    private final Sets sets;
    private final Source source;
    private final Voices voices;
    private final Tolls tolls;
    private final Assessor assessor;
    private final Notes notes;

    Incidents(Shelf shelf, Source source, JudgementBook book) {
        sets = new Sets(shelf);
        this.source = source;
        Copies copies = new Copies(shelf);
        voices = new Voices(this::report, copies);
        tolls = new Tolls(this::report);
        assessor = new Assessor(new Origins(this::report, copies));
        notes = new Notes(book);
    }

    private Optional<Report> report(ReportId id) {
        return source.find(id).map(k -> k.reading().report());
    }

    /** An incident before its links, and how many reports are about it. */
    record Ranked(Incident incident, long leads) {

        /** What happens now first, then what most reports are about. */
        static final Comparator<Ranked> ORDER = Comparator.comparing(
                        (Ranked r) -> r.incident().standing())
                .thenComparing(Comparator.comparingLong(Ranked::leads).reversed())
                .thenComparing(r -> firstDay(r.incident()))
                .thenComparing(r -> r.incident().id());
    }

    /** The incident of a set; empty for a set of words alone that no other report shares. */
    Optional<Ranked> of(long home) {
        List<Sketch> sketches = sets.sketches(home);
        if (sketches.isEmpty()
                || (sketches.size() == 1
                        && sketches.getFirst().strand().claims().isEmpty())) {
            return Optional.empty();
        }
        long leads = sketches.stream().filter(s -> s.strand().lead()).count();
        return Optional.of(new Ranked(of(sketches, sets.joins(home)), leads));
    }

    private static LocalDate firstDay(Incident incident) {
        return incident.days() == null ? LocalDate.MAX : incident.days().first();
    }

    private Incident of(List<Sketch> sketches, List<Join> joins) {
        List<Claim> claims = sketches.stream()
                .flatMap(s -> claims(s.strand()).stream())
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        TreeSet<ReportId> told = new TreeSet<>();
        sketches.forEach(s -> told.add(s.strand().report()));
        List<Voiced> voiced =
                claims.stream().map(c -> new Voiced(c, voices.of(c))).toList();
        boolean aggregate = sketches.stream().map(Sketch::strand).anyMatch(Strand::aggregate);
        IncidentId id = idOf(claims, told);
        Summary summary = new Summary(claims, this::published);
        return notes.on(new Incident(
                id,
                summary.type(),
                standing(sketches, claims),
                aggregate,
                summary.place(),
                summary.days(),
                claims,
                List.copyOf(told),
                Versions.of(voiced),
                tolls.of(voiced, aggregate),
                assessor.of(voiced),
                List.of(),
                joins,
                List.of()));
    }

    private List<Claim> claims(Strand strand) {
        Map<ClaimId, Claim> byId = new HashMap<>();
        source.find(strand.report()).ifPresent(k -> k.reading().claims().forEach(c -> byId.put(c.id(), c)));
        List<Claim> claims = new ArrayList<>();
        strand.claims().forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(claims::add));
        return claims;
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
        @Nullable Published published = report(id).map(Report::published).orElse(null);
        return published == null ? LocalDate.MAX : published.day();
    }

    private static Standing standing(List<Sketch> sketches, List<Claim> claims) {
        boolean realised = sketches.stream().anyMatch(s -> s.strand().realised());
        if (!realised) {
            return Standing.UNREALISED;
        }
        boolean background = sketches.stream().allMatch(s -> s.strand().background());
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
