package org.truceline.intake.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The filters that find a page's body, in the order in which they run. Each says in its own name what it takes away. */
final class Filters {

    private Filters() {}

    static final List<PageFilter> IN_ORDER = List.of(
            Filters::withoutFurnitureElements,
            Filters::withoutOthersByName,
            Filters::withoutFurnitureByName,
            Filters::withoutCaptionsThatTellNothing,
            Filters::mainRegionOnly,
            Filters::withoutLinkLists,
            Filters::withoutFurnitureWords,
            Filters::withoutLooseEnds,
            Filters::withoutRepeats);

    private static final Set<String> FURNITURE_ELEMENTS = Set.of("nav", "footer", "aside", "menu", "form", "label");

    /** Navigation, asides, footers and forms by their tags; but not where they hold most of the page. */
    static Selection withoutFurnitureElements(Selection page) {
        return withoutMinor(page, r -> FURNITURE_ELEMENTS.contains(r.element().normalName()));
    }

    /** Comments, related stories, navigation: gone even where they hold most words, if something is left. */
    static Selection withoutOthersByName(Selection page) {
        Selection left = page.without(page.regions().stream()
                .filter(r -> isPart(r) && r.names().others())
                .toList());
        return left.prose().all() >= LEAST_WORDS ? left : page;
    }

    private static final int LEAST_WORDS = 60;

    private static boolean isPart(Region region) {
        return !region.isEmpty()
                && !Set.of("body", "html", "main", "article")
                        .contains(region.element().normalName());
    }

    /** Sharing, adverts, bylines and the like by the names that the page's author gave them. */
    static Selection withoutFurnitureByName(Selection page) {
        return withoutMinor(page, r -> isPart(r) && r.names().furniture());
    }

    /** Captions that are no whole sentence of some length: credits, names, figures. */
    static Selection withoutCaptionsThatTellNothing(Selection page) {
        List<Region> captions = page.regions().stream()
                .filter(r -> !r.isEmpty() && r.to() - r.from() <= 3 && r.isCaption())
                .filter(r -> !isSentence(page.block(r.from())))
                .toList();
        return page.without(captions);
    }

    private static boolean isSentence(Block block) {
        return block.words() >= 8 && endsSentence(block.text());
    }

    private static boolean endsSentence(String text) {
        String end = text.substring(Math.max(0, text.length() - 2));
        return end.contains(".") || end.contains("!") || end.contains("?") || end.contains("…");
    }

    private static final double MINOR = 0.4;

    private static Selection withoutMinor(Selection page, Predicate<Region> furniture) {
        Selection.Prose prose = page.prose();
        List<Region> gone = new ArrayList<>();
        for (Region region : page.regions()) {
            if (!region.isEmpty() && furniture.test(region) && prose.in(region) <= MINOR * prose.all()) {
                gone.add(region);
            }
        }
        return page.without(gone);
    }

    /** All but the region of the report, and the lead between the headline and it. */
    static Selection mainRegionOnly(Selection page) {
        return MainRegion.of(page)
                .map(r -> page.only(i -> (i >= r.from() && i < r.to()) || (isLead(page, i) && i < r.from())))
                .orElse(page);
    }

    /** How many blocks behind the headline a lead may stand. */
    private static final int LEAD_WITHIN = 12;

    private static boolean isLead(Selection page, int index) {
        Block block = page.block(index);
        return page.headline() >= 0
                && index > page.headline()
                && index <= page.headline() + LEAD_WITHIN
                && block.words() >= 8
                && block.linkDensity() < 0.2
                && !block.isListItem();
    }

    /** Blocks that are mostly links, and lists whose items are. */
    static Selection withoutLinkLists(Selection page) {
        List<Region> lists = new ArrayList<>();
        for (Region region : page.regions()) {
            if (Set.of("ul", "ol", "dl", "table").contains(region.element().normalName()) && isLinks(page, region)) {
                lists.add(region);
            }
        }
        return page.without(lists).without(i -> {
            Block block = page.block(i);
            return block.linkDensity() > 0.6 && (block.words() < 25 || block.linkDensity() > 0.9);
        });
    }

    private static boolean isLinks(Selection page, Region list) {
        int words = 0;
        int links = 0;
        for (int i = list.from(); i < list.to(); i++) {
            words += page.block(i).words();
            links += page.block(i).linkWords();
        }
        return links > words * 0.55;
    }

    /** Lines of furniture by their words, teasers behind a heading over other stories, and all behind the heading of the comments. */
    static Selection withoutFurnitureWords(Selection page) {
        Set<Integer> gone = new HashSet<>();
        boolean teasers = false;
        boolean comments = false;
        int seen = 0;
        int all = page.kept().cardinality();
        for (int i = page.kept().nextSetBit(0); i >= 0; i = page.kept().nextSetBit(i + 1)) {
            Block block = page.block(i);
            Furniture.Effect effect = Furniture.effectOf(block.text());
            comments |= effect == Furniture.Effect.COMMENTS && seen * 2 > all;
            if (effect != Furniture.Effect.NONE) {
                teasers = effect == Furniture.Effect.TEASERS || (teasers && effect == Furniture.Effect.LINE);
                gone.add(i);
            } else {
                teasers = teasers && !(block.isProse() && block.words() >= 15);
                if (teasers || comments) {
                    gone.add(i);
                }
            }
            seen++;
        }
        return page.without(gone::contains);
    }

    /** Short blocks behind the last running text and headings with nothing under them. */
    static Selection withoutLooseEnds(Selection page) {
        int last = -1;
        for (int i = page.kept().nextSetBit(0); i >= 0; i = page.kept().nextSetBit(i + 1)) {
            Block block = page.block(i);
            boolean says = block.words() >= 6 || (block.words() >= 3 && endsSentence(block.text()));
            last = !block.isHeading() && says ? i : last;
        }
        int end = last;
        return last < 0 ? page : page.without(i -> i > end && !page.block(i).isListItem());
    }

    /** Blocks of several words that stood before. */
    static Selection withoutRepeats(Selection page) {
        Set<String> seen = new HashSet<>();
        Set<Integer> gone = new HashSet<>();
        for (int i = page.kept().nextSetBit(0); i >= 0; i = page.kept().nextSetBit(i + 1)) {
            Block block = page.block(i);
            if (block.words() >= 4 && !seen.add(block.text().toLowerCase(Locale.ROOT))) {
                gone.add(i);
            }
        }
        return page.without(gone::contains);
    }
}
