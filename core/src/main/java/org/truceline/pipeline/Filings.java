package org.truceline.pipeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.ledger.Workings;
import org.truceline.ledger.Workings.Filing;

/** What is filed under which key, with what was used last in memory. Changes are written together, those that undo each other not at all. Not for many threads. */
final class Filings {

    private static final int KEYS = 150_000;

    /** Of keys with more filings than this only the first are kept at hand. */
    private static final int SHORT = 200;

    private final Workings workings;
    private final Map<Long, Filed> recent = new Recent<>(KEYS);

    /** By key: what is to be filed (true) or taken away (false). */
    private final Map<Long, Map<Filing, Boolean>> unwritten = new TreeMap<>();

    Filings(Workings workings) {
        this.workings = workings;
    }

    /** Filings in their order. A class because of the arrays, which are never changed. */
    private static final class Filed {

        static final Filed NONE = new Filed(new long[0], new long[0]);

        final long[] stamps;
        final long[] numbers;

        private Filed(long[] stamps, long[] numbers) {
            this.stamps = stamps;
            this.numbers = numbers;
        }

        static Filed of(List<Filing> filings) {
            return filings.isEmpty()
                    ? NONE
                    : new Filed(
                            filings.stream().mapToLong(Filing::stamp).toArray(),
                            filings.stream().mapToLong(Filing::number).toArray());
        }

        int size() {
            return stamps.length;
        }

        long lastStamp() {
            return stamps[stamps.length - 1];
        }

        /** Where it stands, or, below zero, −1 − where it would. */
        int find(long stamp, long number) {
            int low = 0;
            int high = stamps.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean before = stamps[middle] < stamp || (stamps[middle] == stamp && numbers[middle] < number);
                low = before ? middle + 1 : low;
                high = before ? high : middle;
            }
            return low < stamps.length && stamps[low] == stamp && numbers[low] == number ? low : -1 - low;
        }

        Filed with(long stamp, long number) {
            int at = -1 - find(stamp, number);
            return at < 0 ? this : new Filed(inserted(stamps, at, stamp), inserted(numbers, at, number));
        }

        Filed without(long stamp, long number) {
            int at = find(stamp, number);
            return at < 0 ? this : new Filed(removed(stamps, at), removed(numbers, at));
        }

        private static long[] inserted(long[] all, int at, long one) {
            long[] now = new long[all.length + 1];
            System.arraycopy(all, 0, now, 0, at);
            now[at] = one;
            System.arraycopy(all, at, now, at + 1, all.length - at);
            return now;
        }

        private static long[] removed(long[] all, int at) {
            long[] now = Arrays.copyOf(all, all.length - 1);
            System.arraycopy(all, at + 1, now, at, now.length - at);
            return now;
        }
    }

    /** As {@link org.truceline.reconcile.weave.Shelf#filed}. */
    long[] filed(long key, int limit) {
        Filed all = at(key);
        if (all.size() > SHORT && (limit >= SHORT || all.stamps[limit - 1] == all.lastStamp())) {
            write(key);
            all = Filed.of(workings.filed(key, Integer.MAX_VALUE));
        }
        int size = Math.min(limit, all.size());
        while (size > 0 && size < all.size() && all.stamps[size] == all.stamps[size - 1]) {
            size++;
        }
        return Arrays.copyOf(all.numbers, size);
    }

    /** As {@link org.truceline.reconcile.weave.Shelf#stamps}. */
    long[] stamps(long key) {
        Filed all = at(key);
        if (all.size() > SHORT) {
            write(key);
            return workings.stamps(key);
        }
        return all.size() == 0 ? new long[0] : new long[] {all.stamps[0], all.lastStamp()};
    }

    /** All filings under a key; more than {@link #SHORT} where there are too many to keep at hand. */
    private Filed at(long key) {
        Filed known = recent.get(key);
        if (known == null) {
            write(key);
            known = Filed.of(workings.filed(key, SHORT + 1));
            recent.put(key, known);
        }
        return known;
    }

    void file(long key, long stamp, long number) {
        change(key, stamp, number, true);
        Filed known = recent.get(key);
        if (known != null && known.size() <= SHORT) {
            recent.put(key, known.with(stamp, number));
        } else {
            forgetUnlessBeyond(known, key, stamp, number);
        }
    }

    void unfile(long key, long stamp, long number) {
        change(key, stamp, number, false);
        Filed known = recent.get(key);
        if (known != null && known.size() <= SHORT) {
            recent.put(key, known.without(stamp, number));
        } else {
            forgetUnlessBeyond(known, key, stamp, number);
        }
    }

    /** Of a key with many filings the first stay as they are where one comes or goes behind them. */
    private void forgetUnlessBeyond(@org.jspecify.annotations.Nullable Filed known, long key, long stamp, long number) {
        if (known != null && -1 - known.find(stamp, number) < known.size()) {
            recent.remove(key);
        }
    }

    private void change(long key, long stamp, long number, boolean filed) {
        Map<Filing, Boolean> changes = unwritten.computeIfAbsent(key, k -> new HashMap<>());
        Filing filing = new Filing(stamp, number);
        Boolean before = changes.get(filing);
        if (before != null && before != filed) {
            changes.remove(filing); // as it was
        } else {
            changes.put(filing, filed);
        }
    }

    /** Writes what changed. */
    void write() {
        unwritten.forEach(this::write);
        unwritten.clear();
    }

    private void write(long key) {
        Map<Filing, Boolean> changes = unwritten.remove(key);
        if (changes != null) {
            write(key, changes);
        }
    }

    private void write(long key, Map<Filing, Boolean> changes) {
        changes.forEach((filing, filed) -> {
            if (filed) {
                workings.file(key, filing.stamp(), filing.number());
            } else {
                workings.unfile(key, filing.stamp(), filing.number());
            }
        });
    }
}
