package org.truceline.intake.body;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The blocks of a page and which of them are still held to be the report's.
 *
 * @param headline index of the block that is the headline; -1 where the page shows none
 * @param kept not to be changed; filters answer with a new selection
 */
record Selection(List<Block> blocks, List<Region> regions, int headline, BitSet kept) {

    static Selection all(Blocks page, int headline) {
        BitSet all = new BitSet();
        all.set(0, page.blocks().size());
        return new Selection(page.blocks(), page.regions(), headline, all);
    }

    boolean keeps(int index) {
        return kept.get(index);
    }

    Block block(int index) {
        return blocks.get(index);
    }

    /** Those of the kept blocks whose index is not to be dropped. */
    Selection without(IntPredicate dropped) {
        BitSet rest = (BitSet) kept.clone();
        kept.stream().filter(dropped).forEach(rest::clear);
        return new Selection(blocks, regions, headline, rest);
    }

    /** Without the blocks of {@code gone}. Linear in blocks and regions however the regions are nested. */
    Selection without(List<Region> gone) {
        int[] changes = new int[blocks.size() + 1];
        for (Region region : gone) {
            changes[region.from()]++;
            changes[region.to()]--;
        }
        BitSet rest = (BitSet) kept.clone();
        int depth = 0;
        for (int i = 0; i < blocks.size(); i++) {
            depth += changes[i];
            if (depth > 0) {
                rest.clear(i);
            }
        }
        return new Selection(blocks, regions, headline, rest);
    }

    /** Those of the kept blocks that {@code wanted} holds for. */
    Selection only(IntPredicate wanted) {
        return without(wanted.negate());
    }

    /** How much running text the regions hold. */
    Prose prose() {
        int[] words = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int plain = block.words() - block.linkWords();
            words[i + 1] = words[i] + (keeps(i) && block.isProse() ? plain : 0);
        }
        return new Prose(words);
    }

    /** Sums over the blocks of a page, so that a region's share is had in one step. */
    static final class Prose {
        private final int[] words;

        private Prose(int[] words) {
            this.words = words;
        }

        /** Words of running text in all. */
        int all() {
            return words[words.length - 1];
        }

        /** Words of running text within {@code region}, links left out. */
        int in(Region region) {
            return words[region.to()] - words[region.from()];
        }
    }
}
