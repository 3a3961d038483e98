package org.truceline.read.place;

import java.util.Objects;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.text.Sentence;

/**
 * Words that may say where something happened.
 *
 * @param first index of their first token
 * @param end index after their last token
 * @param noun the noun of kind that they hold ("village", "enclave"); empty where they hold none
 * @param key what is the same for two mentions of one place in a report
 */
record Spot(int first, int end, Sort sort, String noun, String key, Name<Location> name, Sentence sentence) {

    /** What kind of words they are. */
    enum Sort {
        SITE,
        SETTLEMENT,
        DIVISION,
        REGION,
        COUNTRY,
        /** A country that no preposition of place leads: rather one who acts. */
        PARTY,
        AREA,
        /** "Syrian", "US-led": a country named by what belongs to it. */
        ADJECTIVE,
        /** A name by its wording alone. */
        WORDING,
        /** No name: "the enclave", "six villages". */
        NOUN
    }

    /** How wide a place it is, 0 for a site, 4 for a country or more. */
    int breadth() {
        return switch (sort) {
            case SITE, WORDING, NOUN -> 0;
            case SETTLEMENT -> 1;
            case DIVISION -> 2;
            case REGION -> 3;
            case COUNTRY, PARTY, ADJECTIVE, AREA -> 4;
        };
    }

    /** Whether one place was found for both names ("Deir Ezzor", "Deir al-Zor"). */
    boolean isSame(Spot other) {
        Location place = name.found().orElse(null);
        return sort != Sort.NOUN
                && other.sort != Sort.NOUN
                && place != null
                && place.equals(other.name.found().orElse(null));
    }

    /**
     * Whether a place that was found lies in another that was found and is wider. A state or its capital is none such: whether a place is theirs is what the parties fight
     * over, and what the gazetteer says of it must not tip the scale.
     */
    boolean liesIn(Spot other) {
        Place inner = name.found().map(Location::place).orElse(null);
        Place outer = other.name.found().map(Location::place).orElse(null);
        if (inner == null || outer == null || breadth() >= other.breadth() || States.isOfState(other)) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY -> false;
            case PROVINCE ->
                outer.province() != null
                        && outer.province().equals(inner.province())
                        && Objects.equals(outer.country(), inner.country());
            default ->
                inner.point() != null && outer.point() != null && inner.point().kmTo(outer.point()) <= outer.radiusKm();
        };
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    boolean isNamed() {
        return switch (sort) {
            case NOUN, ADJECTIVE, PARTY -> false;
            case SITE, SETTLEMENT, DIVISION, REGION, COUNTRY, AREA, WORDING -> true;
        };
    }
}
