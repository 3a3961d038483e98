package org.truceline.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.truceline.model.Dossier;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.weave.Copies;
import org.truceline.reconcile.weave.MemoryShelf;
import org.truceline.reconcile.weave.Source;
import org.truceline.reconcile.weave.Weave;

/**
 * Readings and judgements to incidents. A pure function: the same set in any order gives the same dossier. Immutable; may be used from many threads.
 *
 * <pre>{@code
 * Dossier dossier = new Reconciler().reconcile(readings, judgements);
 * Dossier then = new Reconciler().reconcile(Reconciler.knownOn(day, readings), judgements);
 * }</pre>
 */
public final class Reconciler {

    private final Vocabulary vocabulary;

    /** With the table of how rare words are that comes with Truceline. */
    public Reconciler() {
        this(Vocabulary.bundled());
    }

    /** With a table of words that is already loaded. */
    public Reconciler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The dossier of one reading for each report; of several for one report the last in the order of their texts counts. */
    public Dossier reconcile(List<Reading> readings, List<Judgement> judgements) {
        Map<ReportId, Reading> byReport = new TreeMap<>();
        readings.stream()
                .sorted(Comparator.comparing(r -> r.report().text()))
                .forEach(r -> byReport.put(r.report().id(), r));
        JudgementBook book = new JudgementBook(judgements, byReport.values());
        Map<ReportId, Source.Kept> kept = new HashMap<>();
        byReport.forEach((id, reading) -> kept.put(id, book.apply(reading)));
        Source source = id -> Optional.ofNullable(kept.get(id));
        MemoryShelf shelf = new MemoryShelf();
        new Weave(shelf, source, vocabulary).update(byReport.keySet(), book.verdicts());
        return new Dossier(new Dossiers(shelf, source, book).all(), new Copies(shelf).groups(byReport.keySet()));
    }

    /** The readings of reports published on or before {@code day}: what was known then. Undated reports are left out. */
    public static List<Reading> knownOn(LocalDate day, List<Reading> readings) {
        return readings.stream()
                .filter(r -> r.report().published() != null
                        && !r.report().published().day().isAfter(day))
                .toList();
    }
}
