package org.truceline.resolve.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of elements over lexemes, written as text: {@code "the? <nth> of? <month> ,? <year>?"}.
 *
 * <p>A word stands for itself, {@code a|b} for either, {@code <class>} or {@code <class:name>} for what {@link Element} says, a question mark makes the
 * element optional. It never runs over the end of a sentence.
 */
final class Pattern {

    private record Item(Element element, String name, boolean optional) {}

    private final List<Item> items;

    private Pattern(List<Item> items) {
        this.items = items;
    }

    static Pattern of(String written) {
        List<Item> items = new ArrayList<>();
        for (String part : written.split(" ", -1)) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            String body = optional ? part.substring(0, part.length() - 1) : part;
            if (body.startsWith("<")) {
                String inner = body.substring(1, body.length() - 1);
                int colon = inner.indexOf(':');
                String kind = colon < 0 ? inner : inner.substring(0, colon);
                items.add(new Item(Element.of(kind), colon < 0 ? inner : inner.substring(colon + 1), optional));
            } else {
                items.add(new Item(new Element.Words(Set.of(body.split("\\|", -1))), body, optional));
            }
        }
        return new Pattern(List.copyOf(items));
    }

    /** The words that a match may begin with; {@link Element#DIGITS} stands for any number. */
    Set<String> triggers() {
        Set<String> triggers = new HashSet<>();
        for (Item item : items) {
            triggers.addAll(item.element.triggers());
            if (!item.optional) {
                break;
            }
        }
        return triggers;
    }

    /** Index after a match that begins at {@code at}, with what was captured put into {@code match}; -1 where it does not match. */
    int match(Match match, int at) {
        return match(match, 0, at);
    }

    private int match(Match match, int item, int at) {
        if (item == items.size()) {
            return at;
        }
        Item it = items.get(item);
        if (at < match.text().size() && (at == match.from() || match.text().together(at, match.from()))) {
            int mark = match.mark();
            int end = it.element.match(match, it.name, at);
            if (end > at) {
                int whole = match(match, item + 1, end);
                if (whole >= 0) {
                    return whole;
                }
            }
            match.reset(mark);
        }
        return it.optional ? match(match, item + 1, at) : -1;
    }
}
