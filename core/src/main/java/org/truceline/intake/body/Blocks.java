package org.truceline.intake.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** A page as the blocks that a reader sees, in order, and the regions of the elements that hold them. */
record Blocks(List<Block> blocks, List<Region> regions) {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "button",
            "input",
            "textarea",
            "datalist",
            "map",
            "math",
            "dialog",
            "head",
            "title");

    private static final Set<String> ALSO_BLOCKS = Set.of("td", "th", "figcaption", "summary", "label");

    static Blocks of(Document document) {
        Collector collector = new Collector();
        NodeTraversor.filter(collector, document.body());
        return new Blocks(collector.blocks, collector.regions);
    }

    private static final class Collector implements NodeFilter {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Region> regions = new ArrayList<>();
        /** Pages repeat the same names many times over. */
        private final Map<String, Names> known = new HashMap<>();

        private final Deque<int[]> open = new ArrayDeque<>();
        private final Deque<Element> owners = new ArrayDeque<>();
        private List<@Nullable TextNode> nodes = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int words;
        private int linkWords;
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                String tag = element.normalName();
                if (UNSEEN.contains(tag) || isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                links += tag.equals("a") ? 1 : 0;
                if (tag.equals("br")) {
                    lineBreak();
                } else if (makesBlock(element)) {
                    flush();
                    owners.push(element);
                    open.push(new int[] {regions.size(), blocks.size()});
                    Names names = known.computeIfAbsent(Names.attributes(element), Names::of);
                    regions.add(new Region(element, names, blocks.size(), blocks.size()));
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(@Nullable Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                if (makesBlock(element) && !element.normalName().equals("br")) {
                    flush();
                    owners.pop();
                    int[] region = open.pop();
                    Names names = regions.get(region[0]).names();
                    regions.set(region[0], new Region(element, names, region[1], blocks.size()));
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean makesBlock(Element element) {
            return element.isBlock() || ALSO_BLOCKS.contains(element.normalName());
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden") && element.childNodeSize() < 3;
        }

        private void add(TextNode node) {
            String raw = node.getWholeText();
            int before = words;
            boolean inWord = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (!space && !inWord) {
                    words++;
                }
                if (!space) {
                    text.append(c);
                } else if (inWord) {
                    text.append(' ');
                }
                inWord = !space;
            }
            nodes.add(node);
            linkWords += links > 0 ? words - before : 0;
        }

        /** One break is a new line, two a new block. */
        private void lineBreak() {
            int last = nodes.size() - 1;
            while (last >= 0 && isBlank(nodes.get(last))) {
                last--;
            }
            if (last >= 0 && nodes.get(last) == null) {
                flush();
            } else if (last >= 0) {
                nodes.add(null);
                text.append(' ');
            }
        }

        private static boolean isBlank(@Nullable TextNode node) {
            return node != null && node.isBlank();
        }

        private void flush() {
            String found = text.toString().strip();
            if (!found.isEmpty()) {
                Element owner = owners.peek();
                if (owner != null) {
                    blocks.add(new Block(owner, Collections.unmodifiableList(nodes), found, words, linkWords));
                }
            }
            nodes = new ArrayList<>();
            text.setLength(0);
            words = 0;
            linkWords = 0;
        }
    }
}
