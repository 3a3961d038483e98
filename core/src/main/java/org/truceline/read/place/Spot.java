package org.truceline.read.place;

import org.truceline.model.Location;
import org.truceline.model.Name;
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
