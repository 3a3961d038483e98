package org.truceline.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.truceline.model.ClaimId;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;

/**
 * Where reports, their claims and people's judgements are kept.
 *
 * <pre>{@code
 * try (Ledger ledger = SqliteLedger.open(file)) {
 *     try (Ledger.Writer writer = ledger.writer()) {
 *         writer.add(entry);
 *     }
 *     try (Ledger.View view = ledger.view(AsOf.NOW)) {
 *         view.forEachReading(reading -> …);
 *     }
 * }
 * }</pre>
 *
 * <p>All methods throw {@link LedgerException} where the store fails. A ledger may be shared by threads; a writer or a view belongs to one.
 */
public interface Ledger extends AutoCloseable {

    /** Opens a writer. Several processes may write in turn. */
    Writer writer();

    /** Opens a view of what was known at {@code asOf}. What is written later does not show in it. */
    View view(AsOf asOf);

    /** Opens the tables for what is computed from the ledger and kept beside it. */
    Workings workings();

    /**
     * What came to the ledger for some reports up to {@code asOf}, and all that was judged, in the order of time: the same for the same ledger, whenever it is asked.
     */
    List<Step> history(Collection<ReportId> reports, AsOf asOf);

    @Override
    void close();

    /** Appends. Each call is kept whole or not at all, and has been kept when it returns; killing the process after that loses nothing. */
    interface Writer extends AutoCloseable {

        /**
         * The id that a report is to bear in this ledger.
         *
         * <p>It is {@code wanted}, unless that already names a report that came another way with other content (two files of the same name in two
         * folders): then a part of the hash is appended, so that neither hides the other.
         *
         * @param sha256 of the original bytes
         * @param way as in {@link Entry}
         */
        ReportId idFor(ReportId wanted, String sha256, String way);

        /** Keeps a report with its original and its claims. Adding the same again changes nothing. */
        Added add(Entry entry);

        /** Keeps that an input gave no report. The same way and reason again changes nothing, until a report has come that way. */
        void fail(Failure failure);

        /** Keeps a judgement. Judging the same again by the same author at the same time changes nothing. */
        Judgement judge(String author, Instant time, String reason, Ruling ruling);

        /** Takes a report out of all views, and keeps it from coming back when it arrives again. Its rows stay, and it can be restored. */
        void remove(Removal removal);

        /** Undoes a removal. The report is as it was. */
        void restore(Removal restoring);

        @Override
        void close();
    }

    /** Reads. Sees one unchanging state. */
    interface View extends AutoCloseable {

        /** All reports, in the order in which they first came. */
        List<Provenance> listReports();

        /** The report and all that was read out of it. */
        Optional<Reading> findReading(ReportId report);

        /** Where the report came from, as it stands in this view. */
        Optional<Provenance> findProvenance(ReportId report);

        /** All editions of a report, oldest first: the last one counts. */
        List<Provenance> listEditions(ReportId report);

        /** Hands on each report with its claims and mentions, in the order in which they first came. */
        void forEachReading(Consumer<Reading> reading);

        /** The bytes that arrived. */
        Optional<byte[]> findOriginal(String sha256);

        /** Claims whose id begins with {@code prefix}, each once, in the order of their ids; at most {@code limit}. */
        List<Holder> listClaims(String prefix, int limit);

        /** Reports that hold all these words, best first. Words in double quotes must stand together. */
        List<ReportId> search(String words);

        /** All judgements, retracted ones too, in the order of their time. */
        List<Judgement> listJudgements();

        /** All removals and restorings, oldest first. */
        List<Removal> listRemovals();

        /** The inputs that gave no report, and none since by the same way: the last failure of each, oldest first. */
        List<Failure> listFailures();

        /** How much is kept. */
        Holdings holdings();

        /** A hash of all that incidents are computed from. Equal fingerprints, equal incidents. */
        String fingerprint();

        @Override
        void close();
    }

    /** A claim and the report that holds it. */
    record Holder(ClaimId claim, ReportId report) {}
}
