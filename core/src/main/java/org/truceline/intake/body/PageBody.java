package org.truceline.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Finds the body of a report in a web page: the page as blocks, then {@link Filters} one after the other. */
public final class PageBody {

    private PageBody() {}

    /**
     * The body of a page.
     *
     * @param html the source that {@code page} was parsed from, with positions tracked
     * @param title the page's title as its facts have it; null where it has none
     */
    public static Body find(String html, Document page, @Nullable String title) {
        Blocks blocks = Blocks.of(page);
        int headline = headline(blocks.blocks(), title);
        Selection all = Selection.all(blocks, headline);
        Selection left = all;
        for (PageFilter filter : Filters.IN_ORDER) {
            left = filter.apply(left);
        }
        PageText text = new PageText(html);
        if (headline >= 0) {
            text.headline(all.block(headline));
        } else {
            text.headline(title);
        }
        String head = text.headlineWords();
        for (int i = left.kept().nextSetBit(0); i >= 0; i = left.kept().nextSetBit(i + 1)) {
            Block block = left.block(i);
            if (!same(block.text(), head)) {
                text.add(block);
            }
        }
        return text.body();
    }

    /** Whether elements are nested deeper than {@code most}. */
    public static boolean isDeeperThan(Document page, int most) {
        List<Node> deep = new ArrayList<>();
        NodeFilter look = (node, depth) -> {
            if (depth > most) {
                deep.add(node);
                return NodeFilter.FilterResult.STOP;
            }
            return NodeFilter.FilterResult.CONTINUE;
        };
        NodeTraversor.filter(look, page);
        return !deep.isEmpty();
    }

    /** The block that is the headline: the first-level heading most like the title, else the first of the page. */
    private static int headline(List<Block> blocks, @Nullable String title) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.is("h1") && !(block.is("h2") && title != null)) {
                continue;
            }
            double likeness = title == null ? 0.5 : likeness(block.text(), title);
            if (likeness > most && likeness >= 0.5) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }

    /** Share of the heading's words that the title has too. */
    private static double likeness(String heading, String title) {
        List<String> words = List.of(heading.toLowerCase(Locale.ROOT).split("\\W+"));
        List<String> titles = List.of(title.toLowerCase(Locale.ROOT).split("\\W+"));
        long both = words.stream().filter(titles::contains).count();
        return words.size() < 2 ? 0 : (double) both / Math.max(words.size(), titles.size() / 2);
    }

    private static boolean same(String block, String headline) {
        return block.equalsIgnoreCase(headline);
    }
}
