package org.truceline.reconcile.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.truceline.model.Join.Feature;
import org.truceline.model.Location;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Where;

/** Where both happened. The smaller the place that they share, the more it says: a big city has many incidents a day. */
final class PlaceComparison implements Comparison {

    private static final long BIG_CITY = 300_000;
    private static final long TOWN = 50_000;

    private static final double NEAR_SHARE = 0.7;
    private static final double QUARTERS = 0.2;

    /** Outweighs that reports of one day and kind are written alike: "four people were killed in the shelling of X on Monday, the mayor said". */
    private static final double ELSEWHERE = -4;

    /** What only the very same sentences can outweigh. */
    private static final double ABROAD = -8;

    /** Fighting may go on across a border: places closer than this are no other place for being in another country. In kilometres. */
    private static final double BORDER_KM = 100;

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        Facts left = a.strand().facts();
        Facts right = b.strand().facts();
        boolean own = left.ownPlaces() && right.ownPlaces();
        if (Where.closest(left.places(), right.places()) == Where.FAR) {
            if (sameSetting(a, b)) {
                return feature(-0.3, "different places are named, in the same setting");
            }
            Optional<String> namesake = namesake(left.places(), right.places());
            if (namesake.isPresent()) {
                return feature(0, "two places of the name " + namesake.get() + ", of which one may have been mistaken");
            }
        }
        if (own && abroad(left.places(), right.places())) {
            return feature(ABROAD, sentence(left, right) + " in different countries");
        }
        return compare(left, right)
                .map(f -> own ? f : new Feature("place", f.score() / 2, f.sentence() + ", as sentences before say"));
    }

    /** Whether all small places that one names lie far from all that the other names, and in other countries: then much the same words tell of another happening. */
    private static boolean abroad(List<Location> a, List<Location> b) {
        for (Location left : a) {
            for (Location right : b) {
                boolean known = left.place().country() != null
                        && right.place().country() != null
                        && Where.isFine(left.place().kind())
                        && Where.isFine(right.place().kind());
                boolean apart = left.point() != null
                        && right.point() != null
                        && left.point().kmTo(right.point()) > BORDER_KM;
                if (!known
                        || !apart
                        || left.place().country().equals(right.place().country())) {
                    return false;
                }
            }
        }
        return !a.isEmpty() && !b.isEmpty();
    }

    private static String sentence(Facts left, Facts right) {
        return name(left.places()) + " and " + name(right.places()) + " are different places";
    }

    /** Whether both begin with one place, or one with that where the other puts it: then a place named otherwise is a hospital's or an outlet's, or was mistaken. */
    private static boolean sameSetting(Sketch a, Sketch b) {
        return close(a.setting(), b.setting())
                || close(a.strand().facts().places(), b.setting())
                || close(a.setting(), b.strand().facts().places());
    }

    private static boolean close(List<Location> a, List<Location> b) {
        Where where = Where.closest(a, b);
        return where == Where.SAME || where == Where.NEAR;
    }

    /** The name of two places in one country, where the one may have been taken for the other. */
    private static Optional<String> namesake(List<Location> a, List<Location> b) {
        return Where.specific(a).stream()
                .map(Location::place)
                .filter(p -> Where.specific(b).stream()
                        .map(Location::place)
                        .anyMatch(q -> p.name().equals(q.name()) && Objects.equals(p.country(), q.country())))
                .map(Place::name)
                .findFirst();
    }

    private static Optional<Feature> compare(Facts left, Facts right) {
        Where where = Where.closest(left.places(), right.places());
        return switch (where) {
            case SAME -> same(left.places(), right.places());
            case SAME_LARGE -> feature(0.6, "both in " + name(left.places()));
            case NEAR ->
                feature(
                        near(left.places(), right.places()),
                        name(left.places()) + " lies near " + name(right.places()));
            case WITHIN ->
                feature(0.3, "of " + name(left.places()) + " and " + name(right.places()) + " one lies in the other");
            case FAR ->
                feature(left.ownPlaces() && right.ownPlaces() ? ELSEWHERE : Matcher.AGAINST, sentence(left, right));
            case UNKNOWN -> byWords(left.unfoundPlaces(), right.unfoundPlaces());
        };
    }

    private static Optional<Feature> same(List<Location> a, List<Location> b) {
        Location shared = a.stream()
                .filter(l -> Where.isFine(l.place().kind()))
                .filter(l ->
                        b.stream().anyMatch(m -> m.place().id().equals(l.place().id())))
                .findFirst()
                .orElse(a.getFirst());
        return feature(ofSize(shared), "both at " + shared.place().name());
    }

    /** Less than the larger of both in common: two quarters of a city lie near each other, and a big city near all of its own. */
    private static double near(List<Location> a, List<Location> b) {
        Location left = Where.specific(a).getFirst();
        Location right = Where.specific(b).getFirst();
        if (left.place().kind() == PlaceKind.QUARTER && right.place().kind() == PlaceKind.QUARTER) {
            return QUARTERS;
        }
        return Math.min(1, NEAR_SHARE * Math.min(ofSize(left), ofSize(right)));
    }

    /** What a small place in common speaks for. */
    static double ofSize(Location shared) {
        long people = shared.place().population();
        return people >= BIG_CITY ? 0.8 : people >= TOWN ? 1.3 : 2;
    }

    private static Optional<Feature> byWords(Set<String> a, Set<String> b) {
        return a.stream()
                .filter(b::contains)
                .findFirst()
                .map(w -> new Feature("place", 1, "both at \"" + w + "\", which the gazetteer does not know"));
    }

    private static Optional<Feature> feature(double score, String sentence) {
        return Optional.of(new Feature("place", score, sentence));
    }

    private static String name(List<Location> places) {
        return Where.specific(places).getFirst().place().name();
    }
}
