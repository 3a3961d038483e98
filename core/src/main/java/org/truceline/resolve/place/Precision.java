package org.truceline.resolve.place;

import java.util.OptionalInt;
import org.truceline.model.Location;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Relation;

/** How exactly a location is known, in the codes of the two conflict datasets that our users work by. */
public final class Precision {

    /** Within this many kilometres of a known point, UCDP still calls a place known. */
    private static final double UCDP_NEAR_KM = 40;

    private Precision() {}

    /**
     * ACLED's geo_precision, by its codebook: 1 a named town or part of one; 2 a small part of a region, or near a town; 3 a larger region. Empty for
     * whole countries and seas across countries, at which ACLED codes no event.
     */
    public static OptionalInt acled(Location location) {
        Place place = location.place();
        return switch (location.relation()) {
            case NEAR, OFF -> OptionalInt.of(isWide(place) ? 3 : 2);
            case BETWEEN -> OptionalInt.of(location.radiusKm() <= 50 ? 2 : 3);
            case AT, WITHIN ->
                switch (place.kind()) {
                    case CITY, VILLAGE, QUARTER, SITE -> OptionalInt.of(1);
                    case DISTRICT, ROAD, LINE, MOUNTAIN -> OptionalInt.of(2);
                    case PROVINCE -> OptionalInt.of(3);
                    case REGION, WATER -> place.radiusKm() <= 15 ? OptionalInt.of(2) : OptionalInt.of(3);
                    case COUNTRY, AREA -> OptionalInt.empty();
                };
        };
    }

    /**
     * UCDP's where_prec, by its codebook: 1 exact point; 2 within about 25 km of a known point; 3 second-order division; 4 first-order division; 5 a line, a
     * fuzzy area or between places; 6 a country; 7 water or air outside any country.
     */
    public static int ucdp(Location location) {
        Place place = location.place();
        if (location.relation() == Relation.BETWEEN) {
            return 5;
        }
        if (place.kind() == PlaceKind.WATER) {
            return place.country() == null ? 7 : 5;
        }
        boolean beside = location.relation() == Relation.NEAR || location.relation() == Relation.OFF;
        if (beside && !isWide(place)) {
            return location.radiusKm() <= UCDP_NEAR_KM ? 2 : 5;
        }
        return switch (place.kind()) {
            case CITY, VILLAGE, QUARTER, SITE -> 1;
            case MOUNTAIN -> 2;
            case DISTRICT -> 3;
            case PROVINCE -> 4;
            case REGION, ROAD, LINE, AREA, WATER -> 5;
            case COUNTRY -> 6;
        };
    }

    /** Whether a place is an area with many places in it. */
    static boolean isWide(Place place) {
        return switch (place.kind()) {
            case COUNTRY, REGION, PROVINCE, DISTRICT, AREA -> true;
            default -> false;
        };
    }
}
