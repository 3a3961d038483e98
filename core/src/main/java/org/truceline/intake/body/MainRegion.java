package org.truceline.intake.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The region of a page that holds the report: one that the page's author named so, else the smallest that holds nearly all running text. */
final class MainRegion {

    /** A named region must hold at least this share of the page's running text. */
    private static final double LEAST_SHARE = 0.3;

    private static final int LEAST_WORDS = 40;

    /** Going down from the page, a region is entered that holds this share of what its parent holds. */
    private static final double NEARLY_ALL = 0.8;

    private MainRegion() {}

    static Optional<Region> of(Selection page) {
        Selection.Prose prose = page.prose();
        return named(page, prose, Region::isBody)
                .or(() -> named(page, prose, r -> r.is("article")))
                .or(() -> named(
                        page,
                        prose,
                        r -> r.is("main") || r.element().attr("role").equals("main")))
                .or(() -> smallest(page.regions(), prose));
    }

    /** The one with most running text; of equals the innermost. */
    private static Optional<Region> named(Selection page, Selection.Prose prose, Predicate<Region> named) {
        return page.regions().stream()
                .filter(r -> prose.in(r) >= LEAST_WORDS && prose.in(r) >= LEAST_SHARE * prose.all())
                .filter(named)
                .max(Comparator.comparingInt((Region r) -> prose.in(r))
                        .thenComparing(Comparator.comparingInt((Region r) -> r.to() - r.from())
                                .reversed()));
    }

    private static Optional<Region> smallest(List<Region> regions, Selection.Prose prose) {
        Region inner = null;
        for (Region region : regions) { // outer before inner
            boolean within = inner == null || inner.contains(region);
            if (within && prose.in(region) > 0 && prose.in(region) >= NEARLY_ALL * prose.all()) {
                inner = region;
            }
        }
        return Optional.ofNullable(inner);
    }
}
