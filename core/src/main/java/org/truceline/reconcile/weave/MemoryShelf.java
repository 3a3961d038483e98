package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.truceline.model.ReportId;
import org.truceline.text.Copy;

/** A shelf in memory. Not for many threads. */
public final class MemoryShelf implements Shelf {

    private final Map<ReportId, Integer> numbers = new HashMap<>();
    private final Map<Integer, Sheet> sheets = new HashMap<>();
    private final Map<Long, TreeSet<Filing>> filings = new HashMap<>();
    private final Map<Long, Map<Long, Edge>> edges = new HashMap<>();
    private final Map<Long, Long> homes = new HashMap<>();
    private final Map<Long, TreeSet<Long>> members = new HashMap<>();
    private final Map<Integer, Copy> copies = new HashMap<>();

    private record Filing(long stamp, long number) implements Comparable<Filing> {
        @Override
        public int compareTo(Filing other) {
            return Comparator.comparingLong(Filing::stamp)
                    .thenComparingLong(Filing::number)
                    .compare(this, other);
        }
    }

    @Override
    public int number(ReportId report) {
        return numbers.computeIfAbsent(report, r -> numbers.size() + 1);
    }

    @Override
    public Optional<Sheet> sheet(int report) {
        return Optional.ofNullable(sheets.get(report));
    }

    @Override
    public void keep(int report, Sheet sheet) {
        sheets.put(report, sheet);
    }

    @Override
    public void drop(int report) {
        sheets.remove(report);
    }

    @Override
    public long[] filed(long key, int limit) {
        TreeSet<Filing> all = filings.get(key);
        if (all == null) {
            return new long[0];
        }
        List<Long> first = new ArrayList<>();
        long last = 0;
        for (Filing filing : all) {
            if (first.size() >= limit && filing.stamp() != last) {
                break;
            }
            last = filing.stamp();
            first.add(filing.number());
        }
        return first.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public long[] stamps(long key) {
        TreeSet<Filing> all = filings.get(key);
        return all == null
                ? new long[0]
                : new long[] {all.first().stamp(), all.last().stamp()};
    }

    @Override
    public void file(long key, long stamp, long number) {
        filings.computeIfAbsent(key, k -> new TreeSet<>()).add(new Filing(stamp, number));
    }

    @Override
    public void unfile(long key, long stamp, long number) {
        TreeSet<Filing> all = filings.get(key);
        if (all != null && all.remove(new Filing(stamp, number)) && all.isEmpty()) {
            filings.remove(key);
        }
    }

    @Override
    public List<Edge> edges(long strand) {
        return List.copyOf(edges.getOrDefault(strand, Map.of()).values());
    }

    @Override
    public void link(long a, long b, double score, boolean used) {
        edges.computeIfAbsent(a, k -> new HashMap<>()).put(b, new Edge(b, score, used));
        edges.computeIfAbsent(b, k -> new HashMap<>()).put(a, new Edge(a, score, used));
    }

    @Override
    public void unlink(long a, long b) {
        edges.getOrDefault(a, new HashMap<>()).remove(b);
        edges.getOrDefault(b, new HashMap<>()).remove(a);
    }

    @Override
    public long home(long strand) {
        return homes.getOrDefault(strand, -1L);
    }

    @Override
    public void settle(long strand, long home) {
        unsettle(strand);
        homes.put(strand, home);
        members.computeIfAbsent(home, h -> new TreeSet<>()).add(strand);
    }

    @Override
    public void unsettle(long strand) {
        Long home = homes.remove(strand);
        if (home != null) {
            TreeSet<Long> all = Objects.requireNonNull(members.get(home));
            all.remove(strand);
            if (all.isEmpty()) {
                members.remove(home);
            }
        }
    }

    @Override
    public long[] members(long home) {
        return members.getOrDefault(home, new TreeSet<>()).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public List<Long> homes() {
        return List.copyOf(members.keySet());
    }

    @Override
    public Optional<Copy> copy(int report) {
        return Optional.ofNullable(copies.get(report));
    }

    @Override
    public void copied(int report, Copy copy) {
        copies.put(report, copy);
    }

    @Override
    public void notCopied(int report) {
        copies.remove(report);
    }
}
