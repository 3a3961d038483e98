package org.truceline.read.trained;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.truceline.read.proposal.Proposals;

/**
 * Windows that were read before, with what was found in them, so that a passage seen again is not read again, wherever in a report it stands. Each window has one place
 * by its content; a newer one takes the place of an older. What is remembered is only used for a window that holds the same in everything, so that remembering changes
 * no reading. May be used from many threads.
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

        boolean isOf(Window other, int[] otherSentences) {
            return window.firstAsked() == other.firstAsked()
                    && window.endAsked() == other.endAsked()
                    && Arrays.equals(window.ids(), other.ids())
                    && Arrays.equals(window.shapes(), other.shapes())
                    && Arrays.equals(window.first(), other.first())
                    && Arrays.equals(sentences, otherSentences);
        }
    }

    private final AtomicReferenceArray<@Nullable Entry> entries;

    /** @param most how many windows are remembered at most; some tens of kilobytes each */
    Remembered(int most) {
        this.entries = new AtomicReferenceArray<>(Math.max(1, most));
    }

    /**
     * What was found in the same window before.
     *
     * @param sentences of every word of the window the number of its sentence, the first sentence's being 0
     */
    @Nullable Proposals find(Window window, int[] sentences) {
        Entry entry = entries.get(place(window));
        return entry != null && entry.isOf(window, sentences) ? entry.proposals : null;
    }

    void keep(Window window, int[] sentences, Proposals proposals) {
        entries.set(place(window), new Entry(window, sentences, proposals));
    }

    private int place(Window window) {
        int hash = 31 * Arrays.hashCode(window.ids()) + Arrays.hashCode(window.shapes());
        return Math.floorMod(hash ^ (hash >>> 16), entries.length());
    }
}
