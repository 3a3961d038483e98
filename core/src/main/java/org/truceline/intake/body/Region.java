package org.truceline.intake.body;

import org.jsoup.nodes.Element;

/**
 * An element and the blocks within it.
 *
 * @param names what its names say of it
 * @param from index of its first block
 * @param to index after its last block
 */
record Region(Element element, Names names, int from, int to) {

    boolean isEmpty() {
        return from == to;
    }

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    /** Whether it is the article's own text by its names or its properties (schema.org). */
    boolean isBody() {
        return names.body()
                || element.attr("itemprop").equals("articleBody")
                || element.attr("property").endsWith("articleBody");
    }

    boolean isCaption() {
        return is("figcaption") || names.caption();
    }

    boolean contains(Region other) {
        return from <= other.from && other.to <= to;
    }
}
