package org.truceline.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.truceline.ledger.Workings;
import org.truceline.model.ReportId;
import org.truceline.reconcile.weave.Sheet;
import org.truceline.reconcile.weave.SheetCodec;
import org.truceline.reconcile.weave.Shelf;
import org.truceline.text.Copy;

/** A shelf in a ledger's workings, with what was used last in memory; changes stay there until they are written. Not for many threads. */
final class LedgerShelf implements Shelf {

    private static final int SHEETS = 3_000;
    private static final int REPORTS = 100_000;

    private final Workings workings;
    private final Map<Integer, Optional<Sheet>> sheets = new Recent<>(SHEETS);
    private final Map<Integer, Optional<Sheet>> unwritten = new TreeMap<>();
    private final Map<ReportId, Integer> numbers = new Recent<>(REPORTS);
    private final Map<Integer, Optional<Copy>> copies = new Recent<>(REPORTS);
    private final Filings filings;
    private final Edges edges;
    private final Homes homes;

    LedgerShelf(Workings workings) {
        this.workings = workings;
        filings = new Filings(workings);
        edges = new Edges(workings);
        homes = new Homes(workings);
    }

    /** Writes all that changed since it was written last: to be called in the transaction in which it changed. */
    void write() {
        unwritten.forEach((report, sheet) ->
                workings.keepSheet(report, sheet.map(SheetCodec::write).orElse(null)));
        unwritten.clear();
        filings.write();
        edges.write();
        homes.write();
    }

    @Override
    public int number(ReportId report) {
        return numbers.computeIfAbsent(report, workings::number);
    }

    @Override
    public Optional<Sheet> sheet(int report) {
        Optional<Sheet> known = sheets.get(report);
        if (known == null) {
            known = unwritten.get(report);
        }
        if (known == null) {
            known = Optional.ofNullable(workings.sheet(report)).map(SheetCodec::read);
            sheets.put(report, known);
        }
        return known;
    }

    @Override
    public void keep(int report, Sheet sheet) {
        sheets.put(report, Optional.of(sheet));
        unwritten.put(report, Optional.of(sheet));
    }

    @Override
    public void drop(int report) {
        sheets.put(report, Optional.empty());
        unwritten.put(report, Optional.empty());
    }

    @Override
    public long[] filed(long key, int limit) {
        return filings.filed(key, limit);
    }

    @Override
    public long[] stamps(long key) {
        return filings.stamps(key);
    }

    @Override
    public void file(long key, long stamp, long number) {
        filings.file(key, stamp, number);
    }

    @Override
    public void unfile(long key, long stamp, long number) {
        filings.unfile(key, stamp, number);
    }

    @Override
    public List<Edge> edges(long strand) {
        return edges.of(strand);
    }

    @Override
    public void link(long a, long b, double score, boolean used) {
        edges.link(a, b, score, used);
    }

    @Override
    public void unlink(long a, long b) {
        edges.unlink(a, b);
    }

    @Override
    public long home(long strand) {
        return homes.of(strand);
    }

    @Override
    public void settle(long strand, long home) {
        homes.settle(strand, home);
    }

    @Override
    public void unsettle(long strand) {
        homes.unsettle(strand);
    }

    @Override
    public long[] members(long home) {
        return homes.members(home);
    }

    @Override
    public List<Long> homes() {
        return workings.homes();
    }

    @Override
    public Optional<Copy> copy(int report) {
        return copies.computeIfAbsent(report, n -> workings.copy(n)
                .map(c -> new Copy(workings.report(n), c.of(), Copy.Kind.valueOf(c.kind()), c.alike())));
    }

    @Override
    public void copied(int report, Copy copy) {
        workings.copied(report, new Workings.CopyRow(copy.of(), copy.kind().name(), copy.likeness()));
        copies.put(report, Optional.of(copy));
    }

    @Override
    public void notCopied(int report) {
        workings.copied(report, null);
        copies.put(report, Optional.empty());
    }
}
