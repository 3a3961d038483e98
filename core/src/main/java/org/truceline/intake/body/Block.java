package org.truceline.intake.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item, cell or other stretch of a page that stands by itself.
 *
 * @param element the nearest element that makes blocks
 * @param nodes the text nodes that it is made of; null stands for a break of the line
 * @param text its words, white space made one
 * @param words how many words it has
 * @param linkWords how many of these are links
 */
record Block(Element element, List<@Nullable TextNode> nodes, String text, int words, int linkWords) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    boolean isHeading() {
        return HEADINGS.contains(element.normalName());
    }

    boolean isListItem() {
        return is("li") || is("dd") || is("dt");
    }

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    /** Share of its words that are links: 0 to 1. */
    double linkDensity() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Running text as reports are written in: enough words, few of them links. */
    boolean isProse() {
        return words >= 10 && linkDensity() < 0.4 && !isHeading();
    }
}
