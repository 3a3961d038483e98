package org.truceline.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.truceline.json.Json;
import org.truceline.json.JudgementJson;
import org.truceline.json.ReadingJson;
import org.truceline.json.ReportJson;
import org.truceline.model.Claim;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;

/** Appends to a SQLite file: one transaction for each call. */
final class SqliteWriter implements Ledger.Writer {

    /** How much of a hash tells two reports of one name apart. */
    private static final int SUFFIX = 8;

    private final Connected connected;

    SqliteWriter(Connected connected) {
        this.connected = connected;
    }

    @Override
    public ReportId idFor(ReportId wanted, String sha256, String way) {
        List<Boolean> ours = connected.list(
                "select sha256 = ? or way = ? from edition where report = ?",
                row -> row.getBoolean(1),
                sha256,
                way,
                wanted.value());
        return ours.isEmpty() || ours.contains(true)
                ? wanted
                : new ReportId(wanted + "~" + sha256.substring(0, SUFFIX));
    }

    @Override
    public Added add(Entry entry) {
        // Writing JSON and hashing take the most time: done before the right to write is taken.
        Edition edition = Edition.of(entry);
        AtomicReference<Added> added = new AtomicReference<>(Added.KNOWN);
        connected.atomically(() -> added.set(add(entry, edition)));
        return added.get();
    }

    private Added add(Entry entry, Edition edition) {
        Report report = entry.reading().report();
        if (isRemoved(report.id(), edition.sha256())) {
            return Added.REMOVED;
        }
        String newest = connected
                .first(
                        "select hash from edition where report = ? order by seq desc limit 1",
                        row -> row.getString(1),
                        report.id().value())
                .orElse("");
        if (newest.equals(edition.hash())) {
            return Added.KNOWN;
        }
        insert(entry, edition);
        return newest.isEmpty() ? Added.NEW : Added.NEW_EDITION;
    }

    private boolean isRemoved(ReportId report, String sha256) {
        return connected.number("select out from removal where report = ? order by seq desc limit 1", report.value())
                        != 0
                || connected.number("select out from removal where sha256 = ? order by seq desc limit 1", sha256) != 0;
    }

    private void insert(Entry entry, Edition edition) {
        Report report = entry.reading().report();
        Published published = report.published();
        if (connected.number("select count(*) from original where sha256 = ?", edition.sha256()) == 0) {
            connected.change(
                    "insert into original (sha256, size, packed) values (?, ?, ?)",
                    edition.sha256(),
                    entry.original().length,
                    Packing.pack(entry.original()));
        }
        connected.change(
                """
                insert into edition (hash, report, sha256, way, arrived, published, reader, title, claims, source, reading, mentions)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                edition.hash(),
                report.id().value(),
                edition.sha256(),
                entry.way(),
                entry.arrived().truncatedTo(ChronoUnit.SECONDS).toString(),
                published == null ? null : published.day().toString(),
                entry.reader(),
                report.title(),
                entry.reading().claims().size(),
                Packing.pack(edition.source()),
                Packing.pack(edition.claims()),
                Packing.pack(edition.mentions()));
        long seq = connected.number("select last_insert_rowid()");
        for (Claim claim : entry.reading().claims()) {
            connected.change(
                    "insert or ignore into claim (id, edition) values (?, ?)",
                    claim.id().value(),
                    seq);
        }
        connected.change(
                "insert into edition_text (rowid, title, body) values (?, ?, ?)", seq, report.title(), report.text());
    }

    @Override
    public void fail(Failure failure) {
        connected.change(
                """
                insert into failure (way, code, message, time) select ?, ?, ?, ?
                where not exists (select 1 from failure f where f.way = ? and f.code = ? and f.message = ?
                                  and f.time > coalesce((select max(arrived) from edition e where e.way = f.way), ''))
                """,
                failure.way(),
                failure.code(),
                failure.message(),
                failure.time().truncatedTo(ChronoUnit.SECONDS).toString(),
                failure.way(),
                failure.code(),
                failure.message());
    }

    @Override
    public Judgement judge(String author, Instant time, String reason, Ruling ruling) {
        Judgement unnamed = new Judgement(new JudgementId("j"), author, time, reason, ruling);
        JudgementId id = new JudgementId(
                "j-" + Packing.sha256(JudgementJson.line(unnamed)).substring(0, 16));
        Judgement judgement = new Judgement(id, author, time, reason, ruling);
        connected.change(
                "insert or ignore into judgement (id, time, body) values (?, ?, ?)",
                id.value(),
                time.toString(),
                JudgementJson.line(judgement));
        return judgement;
    }

    @Override
    public void remove(Removal removal) {
        append(new Removal(removal.report(), true, removal.author(), removal.time(), removal.reason()));
    }

    @Override
    public void restore(Removal restoring) {
        append(new Removal(restoring.report(), false, restoring.author(), restoring.time(), restoring.reason()));
    }

    private void append(Removal removal) {
        int rows = connected.change(
                """
                insert into removal (report, sha256, out, author, time, reason)
                select report, sha256, ?, ?, ?, ? from edition where report = ? order by seq desc limit 1
                """,
                removal.out(),
                removal.author(),
                removal.time().truncatedTo(ChronoUnit.SECONDS).toString(),
                removal.reason(),
                removal.report().value());
        if (rows == 0) {
            throw new IllegalArgumentException("no report " + removal.report() + " to take out or put back");
        }
    }

    @Override
    public void close() {
        connected.close();
    }

    /** An entry made ready for its row: JSON of the report, of its claims and of its mentions, and the hash of the three. */
    private record Edition(String hash, String sha256, String source, String claims, String mentions) {

        static Edition of(Entry entry) {
            Reading reading = entry.reading();
            String sha256 = Packing.sha256(entry.original());
            String told = reading.report().sha256();
            if (!told.isEmpty() && !told.equals(sha256)) {
                throw new IllegalArgumentException(
                        reading.report().id() + ": the bytes given have hash " + sha256 + ", the report says " + told);
            }
            String source = Json.line(out -> ReportJson.write(out, reading.report()));
            String claims = ReadingJson.line(reading, false);
            String mentions = ReadingJson.line(reading.withClaims(List.of()), true);
            return new Edition(Packing.sha256(source + claims + mentions), sha256, source, claims, mentions);
        }
    }
}
