package org.truceline.intake.body;

import org.jsoup.nodes.Element;

/**
 * An element and the blocks within it.
 *
 * @param from index of its first block
 * @param to index after its last block
 */
record Region(Element element, int from, int to) {

    boolean isEmpty() {
        return from == to;
    }

    boolean contains(Region other) {
        return from <= other.from && other.to <= to;
    }
}
