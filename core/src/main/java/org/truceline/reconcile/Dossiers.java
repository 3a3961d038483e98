package org.truceline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.ReportId;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.weave.Sets;
import org.truceline.reconcile.weave.Shelf;
import org.truceline.reconcile.weave.Source;

/** The incidents that a woven archive comes to: all of them, or a few without building the rest. Not for many threads. */
public final class Dossiers {

    private final Shelf shelf;
    private final Sets sets;
    private final Source source;
    private final JudgementBook book;
    private final Incidents incidents;
    private final Map<Long, Optional<Incidents.Ranked>> built = new HashMap<>();
    private final Map<ReportId, List<Bearing>> bearings = new HashMap<>();
    private final Crossings crossings;

    /**
     * @param shelf what strands are compared with
     * @param source where the readings are
     * @param book the judgements in force
     */
    public Dossiers(Shelf shelf, Source source, JudgementBook book) {
        this.shelf = shelf;
        sets = new Sets(shelf);
        this.source = source;
        this.book = book;
        incidents = new Incidents(shelf, source, book);
        crossings = new Crossings(shelf, home -> build(home).map(Incidents.Ranked::incident));
    }

    /** All incidents, what happens now first. */
    public List<Incident> all() {
        return of(shelf.homes());
    }

    /** The incidents of some sets, what happens now first, each with its links. */
    public List<Incident> of(Collection<Long> homes) {
        List<Incidents.Ranked> ranked = new ArrayList<>();
        List<Links.Across> across = new ArrayList<>();
        homes.forEach(home -> build(home).ifPresent(r -> {
            ranked.add(r);
            across.addAll(crossings.of(home));
        }));
        ranked.sort(Incidents.Ranked.ORDER);
        Map<IncidentId, Incident> near = new LinkedHashMap<>();
        ranked.forEach(r -> near.put(r.incident().id(), r.incident()));
        Set<Long> beside = new TreeSet<>();
        Set<ReportId> reports = new TreeSet<>();
        for (Incident incident : List.copyOf(near.values())) {
            for (ReportId report : incident.reports()) {
                boolean bears = !bearings(report).isEmpty();
                beside.addAll(sets.of(report, s -> Links.mayLink(incident, s, bears)));
                reports.add(report);
            }
        }
        judgedParts().forEach(report -> beside.addAll(sets.of(report, s -> true)));
        beside.forEach(
                home -> build(home).ifPresent(r -> near.putIfAbsent(r.incident().id(), r.incident())));
        List<Bearing> told = reports.stream().flatMap(r -> bearings(r).stream()).toList();
        Links links = new Links(List.copyOf(near.values()), told, across, book);
        return ranked.stream().map(r -> links.on(r.incident())).toList();
    }

    /** What a report says of how its happenings bear on each other. */
    private List<Bearing> bearings(ReportId report) {
        return bearings.computeIfAbsent(report, r -> source.find(r)
                .map(k -> k.reading().claims())
                .filter(Bearing::mayBe)
                .map(Bearing::in)
                .orElse(List.of()));
    }

    /** The reports of what was judged to be a part of another: they may be links of any incident. */
    private Set<ReportId> judgedParts() {
        Set<ReportId> reports = new TreeSet<>();
        book.parts().forEach(p -> {
            book.find(p.part()).ifPresent(c -> reports.add(c.report()));
            book.find(p.whole()).ifPresent(c -> reports.add(c.report()));
        });
        return reports;
    }

    private Optional<Incidents.Ranked> build(long home) {
        return built.computeIfAbsent(home, incidents::of);
    }
}
