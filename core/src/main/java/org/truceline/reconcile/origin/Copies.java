package org.truceline.reconcile.origin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.truceline.model.Origin;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.text.Copy;
import org.truceline.text.CopyIndex;
import org.truceline.text.Fingerprint;

/** Which reports carry the text of an earlier one. */
public final class Copies {

    private final Map<ReportId, Copy> copies = new TreeMap<>();
    private final List<Report> inOrder;

    /** Looks at the reports by day of publication, then id, in whatever order they come. */
    public Copies(Collection<Report> reports) {
        inOrder = reports.stream()
                .sorted(Comparator.comparing(Copies::day).thenComparing(Report::id))
                .toList();
        CopyIndex index = new CopyIndex();
        for (Report report : inOrder) {
            index.add(report.id(), Fingerprint.of(body(report.text()))).ifPresent(c -> copies.put(report.id(), c));
        }
    }

    /**
     * The paragraphs that are sentences: a copy often has a headline, a dateline and share lines of its own, which weigh much in a short text. The whole text
     * where that leaves less than half.
     */
    private static String body(String text) {
        String sentences = text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && ".!?…\"”".indexOf(l.charAt(l.length() - 1)) >= 0)
                .collect(Collectors.joining("\n"));
        return sentences.length() * 2 < text.length() ? text : sentences;
    }

    private static LocalDate day(Report report) {
        return report.published() == null ? LocalDate.MAX : report.published().day();
    }

    /** The first report with this text; the report itself where it copies none. */
    public ReportId originOf(ReportId report) {
        Copy copy = copies.get(report);
        return copy == null ? report : copy.origin();
    }

    /** Why a report is a copy; empty where it is none. */
    public String reason(ReportId report) {
        Copy copy = copies.get(report);
        return copy == null ? "" : copy.toString();
    }

    /** Each report with those that copy it. */
    public List<Origin> groups() {
        Map<ReportId, List<ReportId>> groups = new TreeMap<>();
        for (Report report : inOrder) {
            groups.computeIfAbsent(originOf(report.id()), o -> new java.util.ArrayList<>())
                    .add(report.id());
        }
        return groups.entrySet().stream()
                .map(e -> new Origin(
                        e.getValue().size() == 1 ? Origin.Kind.REPORT : Origin.Kind.TEXT,
                        e.getKey().value(),
                        e.getValue(),
                        e.getValue().stream()
                                .map(this::reason)
                                .filter(r -> !r.isEmpty())
                                .toList()))
                .toList();
    }
}
