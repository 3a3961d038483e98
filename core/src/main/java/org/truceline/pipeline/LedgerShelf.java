package org.truceline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.ledger.Workings;
import org.truceline.model.ReportId;
import org.truceline.reconcile.weave.Sheet;
import org.truceline.reconcile.weave.SheetCodec;
import org.truceline.reconcile.weave.Shelf;
import org.truceline.text.Copy;

/** A shelf in a ledger's workings, with what was used last in memory. Not for many threads. */
final class LedgerShelf implements Shelf {

    private static final int SHEETS = 3_000;
    private static final int REPORTS = 100_000;
    private static final int KEYS = 150_000;
    private static final int STRANDS = 60_000;

    /** Keys with more filings than this are asked for each time. */
    private static final int SHORT = 200;

    private final Workings workings;
    private final Map<Integer, Optional<Sheet>> sheets = new Recent<>(SHEETS);
    private final Map<ReportId, Integer> numbers = new Recent<>(REPORTS);
    private final Map<Long, List<Workings.Filing>> filings = new Recent<>(KEYS);
    private final Map<Long, Map<Long, Edge>> edges = new Recent<>(STRANDS);
    private final Map<Long, Long> homes = new Recent<>(STRANDS);
    private final Map<Integer, Optional<Copy>> copies = new Recent<>(REPORTS);

    LedgerShelf(Workings workings) {
        this.workings = workings;
    }

    /** A map that forgets what was not used for longest. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    @Override
    public int number(ReportId report) {
        return numbers.computeIfAbsent(report, workings::number);
    }

    @Override
    public Optional<Sheet> sheet(int report) {
        return sheets.computeIfAbsent(
                report, n -> Optional.ofNullable(workings.sheet(n)).map(SheetCodec::read));
    }

    @Override
    public void keep(int report, Sheet sheet) {
        sheets.put(report, Optional.of(sheet));
        workings.keepSheet(report, SheetCodec.write(sheet));
    }

    @Override
    public void drop(int report) {
        sheets.put(report, Optional.empty());
        workings.keepSheet(report, null);
    }

    @Override
    public long[] filed(long key, int limit) {
        List<Workings.Filing> all = recent(key);
        if (all.size() > SHORT) {
            all = limit < SHORT && all.get(limit - 1).stamp() != all.getLast().stamp()
                    ? all
                    : workings.filed(key, Integer.MAX_VALUE);
        }
        List<Long> first = new ArrayList<>();
        long last = 0;
        for (Workings.Filing filing : all) {
            if (first.size() >= limit && filing.stamp() != last) {
                break;
            }
            last = filing.stamp();
            first.add(filing.number());
        }
        return first.stream().mapToLong(Long::longValue).toArray();
    }

    /** All filings under a key; more than {@link #SHORT} where there are too many to keep at hand. */
    private List<Workings.Filing> recent(long key) {
        return filings.computeIfAbsent(key, k -> workings.filed(k, SHORT + 1));
    }

    @Override
    public long[] stamps(long key) {
        List<Workings.Filing> all = recent(key);
        if (all.size() > SHORT) {
            return workings.stamps(key);
        }
        return all.isEmpty()
                ? new long[0]
                : new long[] {all.getFirst().stamp(), all.getLast().stamp()};
    }

    @Override
    public void file(long key, long stamp, long number) {
        workings.file(key, stamp, number);
        change(key, stamp, number, true);
    }

    @Override
    public void unfile(long key, long stamp, long number) {
        workings.unfile(key, stamp, number);
        change(key, stamp, number, false);
    }

    private void change(long key, long stamp, long number, boolean added) {
        List<Workings.Filing> before = filings.get(key);
        if (before == null) {
            return;
        }
        Workings.Filing filing = new Workings.Filing(stamp, number);
        if (before.size() > SHORT) {
            Workings.Filing last = before.getLast();
            boolean beyond = stamp > last.stamp() || (stamp == last.stamp() && number > last.number());
            if (!beyond) {
                filings.remove(key);
            }
            return; // the first of them are as they were
        }
        List<Workings.Filing> now = new ArrayList<>(before);
        now.remove(filing);
        if (added) {
            now.add(filing);
            now.sort(Comparator.comparingLong(Workings.Filing::stamp).thenComparingLong(Workings.Filing::number));
        }
        filings.put(key, now);
    }

    @Override
    public List<Edge> edges(long strand) {
        return List.copyOf(known(strand).values());
    }

    private Map<Long, Edge> known(long strand) {
        return edges.computeIfAbsent(strand, s -> {
            Map<Long, Edge> all = new LinkedHashMap<>();
            workings.edges(s).forEach(e -> all.put(e.other(), new Edge(e.other(), e.score(), e.used())));
            return all;
        });
    }

    @Override
    public void link(long a, long b, double score, boolean used) {
        workings.link(a, b, score, used);
        known(a).put(b, new Edge(b, score, used));
        known(b).put(a, new Edge(a, score, used));
    }

    @Override
    public void unlink(long a, long b) {
        workings.unlink(a, b);
        known(a).remove(b);
        known(b).remove(a);
    }

    @Override
    public long home(long strand) {
        return homes.computeIfAbsent(strand, workings::home);
    }

    @Override
    public void settle(long strand, long home) {
        workings.settle(strand, home);
        homes.put(strand, home);
    }

    @Override
    public void unsettle(long strand) {
        workings.unsettle(strand);
        homes.put(strand, -1L);
    }

    @Override
    public long[] members(long home) {
        return workings.members(home);
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
