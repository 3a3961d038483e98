package org.truceline.read.trained;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.truceline.read.proposal.Proposals;

/**
 * Windows that were read before, with what was found in them, so that a passage seen again is not read again. Each window has one place by its content; a newer one
 * takes the place of an older. What is remembered is only used for a window that is the same in everything, so that remembering changes no reading.
 */
final class Remembered {

    private static final class Entry {
        private final Window window;
        private final int[] sentences;
        private final Proposals proposals;

        Entry(Window window, int[] sentences, Proposals proposals) {
            this.window = window;
            this.sentences = sentences;
            this.proposals = proposals;
        }
    }

    private final AtomicReferenceArray<@Nullable Entry> entries;

    /** @param most how many windows are remembered at most; about 10 kB each */
    Remembered(int most) {
        this.entries = new AtomicReferenceArray<>(Math.max(1, most));
    }

    @Nullable Proposals find(Window window, int[] sentences) {
        Entry entry = entries.get(place(window));
        return entry != null && isSame(entry, window, sentences) ? entry.proposals : null;
    }

    void keep(Window window, int[] sentences, Proposals proposals) {
        entries.set(place(window), new Entry(window, sentences, proposals));
    }

    private int place(Window window) {
        int hash = 31 * Arrays.hashCode(window.ids()) + Arrays.hashCode(window.shapes());
        return Math.floorMod(31 * hash + window.from(), entries.length());
    }

    private static boolean isSame(Entry entry, Window window, int[] sentences) {
        Window other = entry.window;
        return other.from() == window.from()
                && other.core() == window.core()
                && other.end() == window.end()
                && Arrays.equals(other.ids(), window.ids())
                && Arrays.equals(other.shapes(), window.shapes())
                && Arrays.equals(other.first(), window.first())
                && Arrays.equals(entry.sentences, sentences);
    }
}
