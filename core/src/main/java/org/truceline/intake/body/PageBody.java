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

    /** How many blocks before and behind the headline may hold the day of publication. */
    private static final int BEFORE = 4;

    private static final int BEHIND = 10;

    private static final int FEW_WORDS = 16;

    /** The short lines around a page's headline, furniture among them: the day of publication often stands there alone. Nearest first behind it. */
    public static List<String> linesAroundHeadline(Document page, @Nullable String title) {
        List<Block> blocks = Blocks.of(page).blocks();
        int headline = headline(blocks, title);
        if (headline < 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (int i = headline + 1; i <= headline + BEHIND && i < blocks.size(); i++) {
            lines.add(blocks.get(i).text());
        }
        for (int i = headline - 1; i >= headline - BEFORE && i >= 0; i--) {
            lines.add(blocks.get(i).text());
        }
        lines.removeIf(line -> line.split("\\s+", FEW_WORDS + 1).length > FEW_WORDS);
        return lines;
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
