package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.truceline.model.Origin;
import org.truceline.model.ReportId;
import org.truceline.text.Copy;

/** Which reports carry the text of an earlier one. A chain of copies is one origin. */
public final class Copies {

    private final Shelf shelf;

    /** As far as {@code shelf} knows. */
    public Copies(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The first report with this text; the report itself where it copies none. */
    public ReportId originOf(ReportId report) {
        ReportId origin = report;
        for (Optional<Copy> copy = copyOf(origin); copy.isPresent(); copy = copyOf(origin)) {
            origin = copy.get().of(); // always an earlier one
        }
        return origin;
    }

    private Optional<Copy> copyOf(ReportId report) {
        return shelf.copy(shelf.number(report)).filter(Copy::isOfText);
    }

    /** What it copies, the text or a statement alone, and why that is thought; empty where it copies nothing. */
    public Optional<Copy> of(ReportId report) {
        return shelf.copy(shelf.number(report));
    }

    /** Why a report is a copy; empty where it is none. */
    public String reason(ReportId report) {
        return copyOf(report).map(Copy::toString).orElse("");
    }

    /** Each of the reports with those that copy it; then each that carries a statement with those that quote it. */
    public List<Origin> groups(Iterable<ReportId> reports) {
        List<Origin> all = new ArrayList<>(texts(reports));
        all.addAll(statements(reports));
        return all;
    }

    private List<Origin> statements(Iterable<ReportId> reports) {
        Map<ReportId, TreeSet<ReportId>> groups = new TreeMap<>();
        Map<ReportId, TreeSet<String>> reasons = new TreeMap<>();
        for (ReportId report : reports) {
            shelf.copy(shelf.number(report)).filter(c -> !c.isOfText()).ifPresent(c -> {
                groups.computeIfAbsent(c.of(), o -> new TreeSet<>(List.of(o))).add(report);
                reasons.computeIfAbsent(c.of(), o -> new TreeSet<>()).add(c.toString());
            });
        }
        return groups.entrySet().stream()
                .map(e -> new Origin(
                        Origin.Kind.STATEMENT,
                        e.getKey().value(),
                        List.copyOf(e.getValue()),
                        List.copyOf(Objects.requireNonNull(reasons.get(e.getKey())))))
                .toList();
    }

    private List<Origin> texts(Iterable<ReportId> reports) {
        Map<ReportId, TreeSet<ReportId>> groups = new TreeMap<>();
        for (ReportId report : reports) {
            groups.computeIfAbsent(originOf(report), o -> new TreeSet<>()).add(report);
        }
        return groups.entrySet().stream()
                .map(e -> new Origin(
                        e.getValue().size() == 1 ? Origin.Kind.REPORT : Origin.Kind.TEXT,
                        e.getKey().value(),
                        List.copyOf(e.getValue()),
                        e.getValue().stream()
                                .map(this::reason)
                                .filter(r -> !r.isEmpty())
                                .toList()))
                .toList();
    }
}
