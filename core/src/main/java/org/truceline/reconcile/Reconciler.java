package org.truceline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.truceline.model.Dossier;
import org.truceline.model.Judgement;
import org.truceline.model.Mentions;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.reconcile.group.Clusters;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.match.Furniture;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.match.Wording;
import org.truceline.reconcile.origin.Copies;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Strands;
import org.truceline.reconcile.strand.Verdicts;

/**
 * Readings and judgements to incidents. A pure function: the same set in any order gives the same dossier. Immutable; may be used from many threads.
 *
 * <pre>{@code
 * Dossier dossier = new Reconciler().reconcile(readings, judgements);
 * Dossier then = new Reconciler().reconcile(Reconciler.knownOn(day, readings), judgements);
 * }</pre>
 */
public final class Reconciler {

    /** The dossier of one reading for each report; of several for one report the last in the order of their texts counts. */
    public Dossier reconcile(List<Reading> readings, List<Judgement> judgements) {
        List<Reading> sorted = sorted(readings);
        JudgementBook book = new JudgementBook(judgements, sorted);
        List<Reading> corrected = book.apply(sorted);
        Verdicts verdicts = book.verdicts();

        Map<ReportId, Report> reports = new TreeMap<>();
        Map<ReportId, Wording> wordings = new TreeMap<>();
        List<Strand> strands = new ArrayList<>();
        Furniture furniture =
                new Furniture(corrected.stream().map(Reading::report).toList());
        for (int i = 0; i < corrected.size(); i++) {
            Reading reading = corrected.get(i);
            Report report = reading.report();
            reports.put(report.id(), report);
            wordings.put(report.id(), Wording.of(report, reading.mentions(), furniture));
            boolean allRejected =
                    reading.claims().isEmpty() && !sorted.get(i).claims().isEmpty();
            if (!allRejected) {
                strands.addAll(Strands.of(reading, verdicts));
            }
        }
        Vocabulary vocabulary = new Vocabulary(wordings.values());
        Map<ReportId, Mentions> mentions =
                corrected.stream().collect(Collectors.toMap(r -> r.report().id(), Reading::mentions));
        List<Sketch> sketches = strands.stream()
                .map(s -> Sketch.of(
                        s, Objects.requireNonNull(mentions.get(s.report().id())), wordings, vocabulary))
                .toList();
        Copies copies = new Copies(reports.values());
        Incidents incidents = new Incidents(reports, copies, book);
        return new Dossier(incidents.of(Clusters.of(sketches, vocabulary, verdicts)), copies.groups());
    }

    /** The readings of reports published on or before {@code day}: what was known then. Undated reports are left out. */
    public static List<Reading> knownOn(LocalDate day, List<Reading> readings) {
        return readings.stream()
                .filter(r -> r.report().published() != null
                        && !r.report().published().day().isAfter(day))
                .toList();
    }

    private static List<Reading> sorted(List<Reading> readings) {
        Map<ReportId, Reading> byReport = new TreeMap<>();
        readings.stream()
                .sorted(Comparator.comparing(r -> r.report().text()))
                .forEach(r -> byReport.put(r.report().id(), r));
        return List.copyOf(byReport.values());
    }
}
