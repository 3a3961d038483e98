package org.truceline.reconcile.weave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Mentions;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.reconcile.match.Segments;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.match.Wording;
import org.truceline.reconcile.strand.Operation;
import org.truceline.reconcile.strand.Operations;
import org.truceline.reconcile.strand.Pointer;
import org.truceline.reconcile.strand.Pointers;
import org.truceline.reconcile.strand.Told;
import org.truceline.reconcile.strand.Verdicts;
import org.truceline.text.Fingerprint;

/**
 * What is kept of a report to compare it with others. A class because of the arrays, which are shared and never changed.
 */
public final class Sheet {

    /** By day of publication, those without one last; then by id. */
    static final Comparator<Sheet> BY_DAY = Comparator.comparing(
                    (Sheet s) -> s.published == null ? LocalDate.MAX : s.published)
            .thenComparing(s -> s.report);

    private final ReportId report;
    private final @Nullable LocalDate published;
    private final long[] segments;
    private final Fingerprint fingerprint;
    private final List<Sketch> sketches;
    private final List<Pointer> pointers;
    private final List<Operation> operations;

    Sheet(
            ReportId report,
            @Nullable LocalDate published,
            long[] segments,
            Fingerprint fingerprint,
            List<Sketch> sketches,
            List<Pointer> pointers,
            List<Operation> operations) {
        this.report = report;
        this.published = published;
        this.segments = segments;
        this.fingerprint = fingerprint;
        this.sketches = List.copyOf(sketches);
        this.pointers = List.copyOf(pointers);
        this.operations = List.copyOf(operations);
    }

    /**
     * The sheet of a report.
     *
     * @param furniture which of its first and last segments are its outlet's furniture
     */
    static Sheet of(Source.Kept kept, Set<Long> furniture, Vocabulary vocabulary, Verdicts verdicts) {
        Report report = kept.reading().report();
        List<Sketch> sketches = new ArrayList<>();
        if (!kept.silenced()) {
            Wording whole = Wording.of(report, kept.reading().mentions(), furniture);
            Mentions own = Pointers.own(kept.reading());
            for (Told told : org.truceline.reconcile.strand.Strands.of(kept.reading(), verdicts)) {
                sketches.add(Sketch.of(told, report, own, whole, vocabulary));
            }
        }
        return new Sheet(
                report.id(),
                day(report),
                segments(report),
                Fingerprint.of(body(report.text())),
                sketches,
                Pointers.of(kept.reading()),
                Operations.proper(kept.reading()));
    }

    /** What a shelf files it by: the day of publication, those without one last. */
    long stamp() {
        return published == null ? Long.MAX_VALUE : published.toEpochDay();
    }

    static @Nullable LocalDate day(Report report) {
        Published published = report.published();
        return published == null ? null : published.day();
    }

    /** A report without a day shows nothing of what its outlet says again and again. */
    static long[] segments(Report report) {
        return report.published() == null ? new long[0] : Segments.edges(report.text());
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

    /** The report whose claims it holds. */
    public ReportId report() {
        return report;
    }

    /** The day of publication; null where not known. */
    public @Nullable LocalDate published() {
        return published;
    }

    /** The numbers of its first and last segments. */
    long[] segments() {
        return segments;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Its strands, as they are compared. */
    public List<Sketch> sketches() {
        return sketches;
    }

    /** What its claims' sentences point at in other reports. */
    public List<Pointer> pointers() {
        return pointers;
    }

    /** The named operations that its claims are told of. */
    public List<Operation> operations() {
        return operations;
    }

    @Override
    public String toString() {
        Set<String> strands = new HashSet<>();
        sketches.forEach(s -> strands.add(s.strand().id()));
        return report + " " + strands;
    }
}
