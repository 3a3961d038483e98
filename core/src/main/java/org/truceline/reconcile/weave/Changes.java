package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** What one update has touched so far. */
final class Changes {

    private final Shelf shelf;

    /** Of each key whose filings changed, whether it was of use before. */
    private final Map<Long, Boolean> useful = new TreeMap<>();

    private final Map<Long, Integer> limits = new HashMap<>();

    /** Of each mark of texts whose filings changed, the first that were filed there before. */
    private final Map<Long, List<Integer>> marks = new TreeMap<>();

    private final Set<Integer> copies = new LinkedHashSet<>();
    private final Set<Long> dirty = new LinkedHashSet<>();

    Changes(Shelf shelf) {
        this.shelf = shelf;
    }

    void file(Keys keys, long strand) {
        forEach(keys, key -> shelf.file(key, strand, strand));
    }

    void unfile(Keys keys, long strand) {
        forEach(keys, key -> shelf.unfile(key, strand, strand));
    }

    private void forEach(Keys keys, LongConsumer change) {
        for (long key : keys.strong()) {
            note(key, Partners.LARGEST);
            change.accept(key);
        }
        for (long key : keys.words()) {
            note(key, Partners.LARGEST_OF_WORDS);
            change.accept(key);
        }
    }

    private void note(long key, int limit) {
        if (!limits.containsKey(key)) {
            limits.put(key, limit);
            useful.put(key, shelf.filed(key, limit + 1).length <= limit);
        }
    }

    /** Strands under keys that were too common to be of use, and are so no longer. */
    Set<Long> strandsUnderKeysOfUseAgain() {
        Set<Long> strands = new LinkedHashSet<>();
        for (long key : turned(false)) {
            for (long strand : shelf.filed(key, Integer.MAX_VALUE)) {
                strands.add(strand);
            }
        }
        return strands;
    }

    /** Keys that have become too common to be of use. */
    List<Long> keysOfNoMoreUse() {
        return turned(true);
    }

    /** The keys of which the use is another than before. */
    private List<Long> turned(boolean before) {
        List<Long> turned = new ArrayList<>();
        useful.forEach((key, was) -> {
            int limit = limits.getOrDefault(key, 0);
            if (was == before && was != (shelf.filed(key, limit + 1).length <= limit)) {
                turned.add(key);
            }
        });
        return turned;
    }

    /** Marks of texts under which filings changed, with the first that were filed there before. */
    Map<Long, List<Integer>> marks() {
        return marks;
    }

    /** Reports whose original is to be looked for. */
    Set<Integer> copies() {
        return copies;
    }

    /** Strands whose set is to be settled again. */
    Set<Long> dirty() {
        return dirty;
    }
}
