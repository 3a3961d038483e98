package org.truceline.resolve.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts any number of pairs by their key in the memory of one run: full runs are sorted and put aside in a folder, and merged at the end. Pairs of one key keep their order. */
final class PairSorter {

    /** Takes pairs. */
    interface Taker {
        void take(long key, int value) throws IOException;
    }

    private static final int DIGIT = 16;
    private static final int DIGITS = 4;

    private final Path folder;
    private final String name;
    private final List<Path> runs = new ArrayList<>();
    private long[] keys;
    private int[] values;
    private long[] otherKeys;
    private int[] otherValues;
    private int size;

    /** @param run pairs that are sorted in memory at a time */
    PairSorter(Path folder, String name, int run) {
        this.folder = folder;
        this.name = name;
        this.keys = new long[run];
        this.values = new int[run];
        this.otherKeys = new long[run];
        this.otherValues = new int[run];
    }

    /** @param key not negative */
    void add(long key, int value) throws IOException {
        if (size == keys.length) {
            putAside();
        }
        keys[size] = key;
        values[size++] = value;
    }

    /** Hands over all pairs, ascending. Can be done once. */
    void drain(Taker taker) throws IOException {
        if (runs.isEmpty()) {
            sort();
            for (int i = 0; i < size; i++) {
                taker.take(keys[i], values[i]);
            }
            return;
        }
        putAside();
        List<Run> open = new ArrayList<>();
        try {
            PriorityQueue<Run> next = new PriorityQueue<>(
                    Comparator.comparingLong((Run r) -> r.key).thenComparingInt(r -> r.number));
            for (Path run : runs) {
                Run opened = new Run(run, open.size());
                open.add(opened);
                if (opened.advance()) {
                    next.add(opened);
                }
            }
            for (Run run = next.poll(); run != null; run = next.poll()) {
                taker.take(run.key, run.value);
                if (run.advance()) {
                    next.add(run);
                }
            }
        } finally {
            for (Run run : open) {
                run.in.close();
            }
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        }
    }

    private void putAside() throws IOException {
        sort();
        Path run = folder.resolve(name + runs.size());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (int i = 0; i < size; i++) {
                out.writeLong(keys[i]);
                out.writeInt(values[i]);
            }
        }
        runs.add(run);
        size = 0;
    }

    private void sort() {
        int[] from = new int[(1 << DIGIT) + 1];
        for (int digit = 0; digit < DIGITS; digit++) {
            int shift = digit * DIGIT;
            Arrays.fill(from, 0);
            for (int i = 0; i < size; i++) {
                from[digit(keys[i], shift) + 1]++;
            }
            for (int d = 1; d < from.length; d++) {
                from[d] += from[d - 1];
            }
            for (int i = 0; i < size; i++) {
                int to = from[digit(keys[i], shift)]++;
                otherKeys[to] = keys[i];
                otherValues[to] = values[i];
            }
            long[] k = keys;
            keys = otherKeys;
            otherKeys = k;
            int[] v = values;
            values = otherValues;
            otherValues = v;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & ((1 << DIGIT) - 1);
    }

    /** A run on the disk, read once. */
    private static final class Run {
        private final DataInputStream in;
        private final int number;
        private long key;
        private int value;

        Run(Path file, int number) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
            this.number = number;
        }

        boolean advance() throws IOException {
            try {
                key = in.readLong();
                value = in.readInt();
                return true;
            } catch (EOFException end) {
                return false;
            }
        }
    }
}
