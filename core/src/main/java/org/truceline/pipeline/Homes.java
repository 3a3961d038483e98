package org.truceline.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.truceline.ledger.Workings;

/** Which set each strand is in, with what was used last in memory. Changes are written together, and only what is other than it was. Not for many threads. */
final class Homes {

    private static final int STRANDS = 60_000;
    private static final int SETS = 20_000;
    private static final long NONE = -1;

    private final Workings workings;
    private final Map<Long, Long> recent = new Recent<>(STRANDS);
    private final Map<Long, Set<Long>> members = new Recent<>(SETS);

    /** By strand: its set as it is written, and as it is now. */
    private final Map<Long, Change> unwritten = new TreeMap<>();

    Homes(Workings workings) {
        this.workings = workings;
    }

    private record Change(long before, long after) {}

    long of(long strand) {
        Change open = unwritten.get(strand);
        return open == null ? recent.computeIfAbsent(strand, workings::home) : open.after();
    }

    long[] members(long home) {
        Set<Long> all = members.get(home);
        if (all == null) {
            write();
            all = new TreeSet<>();
            for (long strand : workings.members(home)) {
                all.add(strand);
            }
            members.put(home, all);
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    void settle(long strand, long home) {
        long now = of(strand);
        Change open = unwritten.get(strand);
        unwritten.put(strand, new Change(open == null ? now : open.before(), home));
        recent.put(strand, home);
        Set<Long> left = members.get(now);
        if (left != null) {
            left.remove(strand);
        }
        Set<Long> joined = members.get(home);
        if (joined != null) {
            joined.add(strand);
        }
    }

    void unsettle(long strand) {
        settle(strand, NONE);
    }

    /** Writes what changed. */
    void write() {
        unwritten.forEach((strand, change) -> {
            if (change.after() == NONE && change.before() != NONE) {
                workings.unsettle(strand);
            } else if (change.after() != change.before()) {
                workings.settle(strand, change.after());
            }
        });
        unwritten.clear();
    }
}
