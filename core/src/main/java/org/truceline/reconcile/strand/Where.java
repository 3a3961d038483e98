package org.truceline.reconcile.strand;

import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Relation;

/** How two places lie to each other. */
public enum Where {
    /** One point that can be told apart on a map. */
    SAME,
    /** One region, country or other large place. */
    SAME_LARGE,
    /** Within a walk or a short drive, as far as the places' own extents let it be told. */
    NEAR,
    /** One lies in the other. */
    WITHIN,
    FAR,
    /** One of them is unknown, or too wide to tell. */
    UNKNOWN;

    private static final double NEAR_KM = 12;

    /** Two towns that are both named for themselves are two places, unless they grow into each other. */
    private static final double TOWNS_KM = 3;

    /** Regions wider than this together that touch lie no nearer for it. */
    private static final double WIDE_KM = 60;

    /** How two locations lie to each other. */
    public static Where of(Location a, Location b) {
        Place left = a.place();
        Place right = b.place();
        if (left.id().equals(right.id())) {
            return isFine(left.kind()) ? SAME : SAME_LARGE;
        }
        Point from = a.point();
        Point to = b.point();
        if (from == null || to == null) {
            return UNKNOWN;
        }
        double km = from.kmTo(to);
        boolean fine = isFine(left.kind()) && isFine(right.kind());
        if (fine) {
            double least = isTown(a) && isTown(b) ? TOWNS_KM : NEAR_KM;
            return km <= least + a.radiusKm() + b.radiusKm() ? NEAR : FAR;
        }
        if (contains(left, right, km) || contains(right, left, km)) {
            return WITHIN;
        }
        double apart = km - a.radiusKm() - b.radiusKm();
        if (apart > NEAR_KM) {
            return FAR;
        }
        return a.radiusKm() + b.radiusKm() <= WIDE_KM ? NEAR : UNKNOWN;
    }

    /** Whether it is said to have been in a town, not near one. */
    private static boolean isTown(Location location) {
        boolean settlement =
                switch (location.place().kind()) {
                    case CITY, VILLAGE -> true;
                    default -> false;
                };
        return settlement && location.relation() == Relation.AT;
    }

    private static boolean contains(Place outer, Place inner, double km) {
        if (isFine(outer.kind())) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY -> outer.country() != null && outer.country().equals(inner.country());
            case PROVINCE -> outer.name().equals(inner.province()) || km <= outer.radiusKm();
            case DISTRICT -> outer.name().equals(inner.district()) || km <= outer.radiusKm();
            default -> km <= outer.radiusKm();
        };
    }

    /** Whether a place of this kind is small enough that two happenings there are likely one. */
    public static boolean isFine(PlaceKind kind) {
        return switch (kind) {
            case CITY, VILLAGE, QUARTER, SITE, ROAD, MOUNTAIN -> true;
            case COUNTRY, REGION, PROVINCE, DISTRICT, WATER, LINE, AREA -> false;
        };
    }

    /** The closest of all pairs of the most specific places of both; {@link #UNKNOWN} where one list is empty. */
    public static Where closest(List<Location> a, List<Location> b) {
        Where best = UNKNOWN;
        for (Location left : specific(a)) {
            for (Location right : specific(b)) {
                Where where = of(left, right);
                if (where != UNKNOWN && (best == UNKNOWN || where.compareTo(best) < 0)) {
                    best = where;
                }
            }
        }
        return best;
    }

    /** Without the larger places that the smaller ones lie in. */
    public static List<Location> specific(List<Location> places) {
        List<Location> fine =
                places.stream().filter(l -> isFine(l.place().kind())).toList();
        if (!fine.isEmpty()) {
            return fine;
        }
        List<Location> districts = places.stream()
                .filter(l -> l.place().kind() == PlaceKind.DISTRICT)
                .toList();
        return districts.isEmpty() ? places : districts;
    }

    static boolean far(List<Name<Location>> a, List<Name<Location>> b) {
        return closest(found(a), found(b)) == FAR;
    }

    /** What the places of two claims of one report speak for or against their being one. */
    static double affinity(List<Name<Location>> a, List<Name<Location>> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean country = specific(found(a)).stream().allMatch(l -> l.place().kind() == PlaceKind.COUNTRY);
        boolean sameWords = a.stream()
                .anyMatch(p -> b.stream().anyMatch(q -> Party.plain(p.text()).equals(Party.plain(q.text()))));
        return switch (closest(found(a), found(b))) {
            case SAME -> 0.8;
            case SAME_LARGE -> country ? 0.2 : 0.4; // everything happens in the country of a war
            case NEAR, WITHIN -> 0.2;
            case FAR -> -2;
            case UNKNOWN -> sameWords ? 0.6 : -0.8;
        };
    }

    private static List<Location> found(List<Name<Location>> names) {
        List<Location> found = new ArrayList<>();
        names.forEach(n -> n.found().ifPresent(found::add));
        return found;
    }
}
