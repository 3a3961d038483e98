package org.truceline.reconcile.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.match.Vocabulary;

/**
 * Finds the pairs that are worth comparing: those that share a place and a time, a sentence, or at least two rare words. Time and memory grow with the
 * number of strands, since a key that many share is no key.
 */
final class Blocks {

    /** A key that more strands share tells nothing. */
    private static final int LARGEST = 150;

    private static final int RARE_WORDS_TO_MEET = 2;

    private final List<List<String>> keys = new ArrayList<>();
    private final Map<String, List<Integer>> blocks = new HashMap<>();

    /** @param sketches in the order of their ids */
    Blocks(List<Sketch> sketches, Vocabulary vocabulary) {
        BlockKeys makes = new BlockKeys(vocabulary);
        for (int i = 0; i < sketches.size(); i++) {
            List<String> own = makes.of(sketches.get(i));
            keys.add(own);
            for (String key : own) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The strands before {@code index} that it is worth comparing with, in order. */
    List<Integer> partnersOf(int index) {
        Map<Integer, Integer> met = new TreeMap<>();
        for (String key : keys.get(index)) {
            List<Integer> block = blocks.getOrDefault(key, List.of());
            if (block.size() > LARGEST) {
                continue;
            }
            int weight = key.startsWith(BlockKeys.WORD) ? 1 : RARE_WORDS_TO_MEET;
            for (int other : block) {
                if (other >= index) {
                    break;
                }
                met.merge(other, weight, Integer::sum);
            }
        }
        met.values().removeIf(count -> count < RARE_WORDS_TO_MEET);
        return List.copyOf(met.keySet());
    }
}
