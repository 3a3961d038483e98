package org.truceline.read.gate;

import java.util.Arrays;

/** Weights of words and word pairs, looked up by their hashes: an open table of which at most half is filled. Immutable. */
final class Weights {

    private final long[] keys;
    private final float[] values;
    private final int mask;

    /**
     * @param words a word, or two parted by a space, and a tab, and its weight; lines that begin with "#" are left out
     */
    Weights(String[] words) {
        int size = Integer.highestOneBit(Math.max(8, words.length * 2)) << 1;
        keys = new long[size];
        values = new float[size];
        mask = size - 1;
        Arrays.stream(words).filter(w -> !w.startsWith("#") && !w.isBlank()).forEach(this::put);
    }

    private void put(String line) {
        int tab = line.indexOf('\t');
        int space = line.indexOf(' ');
        long key = space > 0 && space < tab
                ? Terms.pair(Terms.hash(line.substring(0, space)), Terms.hash(line.substring(space + 1, tab)))
                : Terms.hash(line.substring(0, tab));
        int at = slot(key);
        keys[at] = key;
        values[at] = Float.parseFloat(line.substring(tab + 1));
    }

    /** The weight of what hashes to {@code key}; 0 where none is known. */
    float get(long key) {
        int at = slot(key);
        return keys[at] == key ? values[at] : 0;
    }

    private int slot(long key) {
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
