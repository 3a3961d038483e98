package org.truceline.resolve.place;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Writes the sorted uses of names: each name once, its places from the largest on, each once. */
final class NameGroups {

    private final SectionFile keys;
    private final SectionFile from;
    private final SectionFile uses;
    private final IntUnaryOperator population;
    private long key = -1;
    private int[] group = new int[64];
    private int size;
    private int written;

    /** @param population of a row */
    NameGroups(SectionFile keys, SectionFile from, SectionFile uses, IntUnaryOperator population) {
        this.keys = keys;
        this.from = from;
        this.uses = uses;
        this.population = population;
    }

    void take(PairSorter sorted) throws IOException {
        sorted.drain((next, use) -> {
            if (next != key) {
                flush();
                key = next;
            }
            if (size == group.length) {
                group = Arrays.copyOf(group, 2 * size);
            }
            group[size++] = use;
        });
        flush();
        from.putInt(written);
    }

    private void flush() throws IOException {
        if (size == 0) {
            return;
        }
        // By row and, for one row, the main name first; then by people, the largest first.
        Arrays.sort(group, 0, size);
        long[] order = new long[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || group[i] >> 3 != group[i - 1] >> 3) {
                long people = Integer.MAX_VALUE - (long) population.applyAsInt(group[i] >> 3);
                order[distinct++] = people << 32 | (group[i] & 0xffffffffL);
            }
        }
        Arrays.sort(order, 0, distinct);
        keys.putLong(key);
        from.putInt(written);
        int kept = Math.min(distinct, PackLayout.MOST_USES);
        for (int i = 0; i < kept; i++) {
            uses.putInt((int) order[i]);
        }
        written += kept;
        size = 0;
    }
}
