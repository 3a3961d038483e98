package org.truceline.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Span;
import org.truceline.text.AlignedText;

/** Writes the kept blocks of a page as its clean text, a blank line between two, each character aligned to the source of the page. */
final class PageText {

    private static final int LONGEST_ENTITY = 34;

    private final String html;
    private final List<Part> parts = new ArrayList<>();
    private String headline = "";

    private record Part(@Nullable Block block, String words) {}

    PageText(String html) {
        this.html = html;
    }

    /** Starts with the heading of the page. */
    void headline(Block block) {
        headline = block.text();
        parts.add(new Part(block, headline));
    }

    /** Starts with a title that the page shows nowhere. */
    void headline(@Nullable String title) {
        if (title != null) {
            headline = title.strip().replaceAll("\\s+", " ");
            parts.add(new Part(null, headline));
        }
    }

    String headlineWords() {
        return headline;
    }

    void add(Block block) {
        parts.add(new Part(block, block.text()));
    }

    Body body() {
        Writer writer = new Writer(html);
        List<Span> embedded = new ArrayList<>();
        @Nullable Span head = null;
        @Nullable Element post = null;
        int postStart = 0;
        int end = 0;
        for (Part part : parts) {
            Element of = part.block() == null ? null : postOf(part.block().element());
            if (post != null && !Objects.equals(of, post) && end > postStart) {
                embedded.add(new Span(postStart, end));
            }
            if (writer.length() > 0) {
                writer.insert(of != null && Objects.equals(of, post) ? "\n" : "\n\n");
            }
            if (of != null && !Objects.equals(of, post)) {
                postStart = writer.length();
            }
            post = of;
            int start = writer.length();
            if (part.block() == null) {
                writer.insert(part.words());
            } else {
                writer.write(part.block().nodes());
            }
            end = writer.length();
            if (head == null && !headline.isEmpty() && end > start) {
                head = new Span(start, end);
            }
        }
        if (post != null && end > postStart) {
            embedded.add(new Span(postStart, end));
        }
        return new Body(writer.build(), head, embedded);
    }

    /** The embedded post that an element belongs to, or null. */
    private static @Nullable Element postOf(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().equals("blockquote")
                    && (at.hasClass("twitter-tweet")
                            || at.hasClass("twitter-video")
                            || at.hasClass("instagram-media")
                            || at.hasClass("tiktok-embed")
                            || at.hasClass("telegram-post")
                            || at.hasClass("reddit-card"))) {
                return at;
            }
        }
        return null;
    }

    /** Collects the clean text; white space is made one space, and is written only when words follow. */
    private static final class Writer {
        private final String html;
        private final AlignedText.Builder text;
        private int rawAt;
        private boolean inLine;
        private boolean space;

        Writer(String html) {
            this.html = html;
            this.text = AlignedText.from(html);
        }

        int length() {
            return text.length();
        }

        AlignedText build() {
            return text.build();
        }

        void insert(String words) {
            text.insert(words);
            inLine = false;
            space = false;
        }

        void write(List<@Nullable TextNode> nodes) {
            inLine = false;
            space = false;
            boolean newLine = false;
            for (TextNode node : nodes) {
                if (node == null) {
                    newLine = inLine;
                    continue;
                }
                if (newLine && !node.isBlank()) {
                    text.insert("\n");
                    inLine = false;
                    space = false;
                    newLine = false;
                }
                write(node);
            }
        }

        private void write(TextNode node) {
            String words = node.getWholeText();
            Range range = node.sourceRange();
            int raw = range.isTracked() ? range.startPos() : -1;
            int rawEnd = range.isTracked() ? range.endPos() : -1;
            boolean aligned = raw >= rawAt && rawEnd <= html.length();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                int width = 1;
                int units = 1;
                if (aligned && raw < rawEnd) {
                    if (html.charAt(raw) == '&' && (c != '&' || isEntity(raw, rawEnd))) {
                        width = entityEnd(raw, rawEnd) - raw;
                        units = Math.max(
                                1,
                                Math.min(
                                        words.length() - i,
                                        Parser.unescapeEntities(html.substring(raw, raw + width), false)
                                                .length()));
                    } else {
                        aligned = html.charAt(raw) == c;
                    }
                } else {
                    aligned = false;
                }
                put(words.substring(i, i + units), aligned ? raw : rawAt, aligned ? raw + width : rawAt);
                raw += aligned ? width : 0;
                i += units - 1;
            }
        }

        private boolean isEntity(int at, int end) {
            return entityEnd(at, end) > at + 1;
        }

        private int entityEnd(int at, int end) {
            int last = Math.min(end, at + LONGEST_ENTITY);
            int to = at + 1;
            while (to < last && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '#')) {
                to++;
            }
            return to < last && html.charAt(to) == ';' ? to + 1 : to;
        }

        private void put(String unit, int from, int to) {
            char c = unit.charAt(0);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = inLine;
                return;
            }
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                return; // soft hyphens and the like are never seen
            }
            if (space) {
                text.insert(" ");
                space = false;
            }
            text.replace(from, to, unit);
            rawAt = to;
            inLine = true;
        }
    }
}
