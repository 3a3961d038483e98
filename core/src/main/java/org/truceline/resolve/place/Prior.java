package org.truceline.resolve.place;

import org.truceline.model.Place;
import org.truceline.model.PlaceKind;

/** How likely a name means a place before anything of the report is looked at: by its kind, its people, and how the name stands for it. */
final class Prior {

    private Prior() {}

    /** A log weight: 1 more is e times as likely. */
    static double of(Gazetteer.Use use) {
        Place place = use.place();
        double people = Math.log(place.population() + 300.0) - 6;
        double weight =
                switch (place.kind()) {
                    case COUNTRY -> 12;
                    case AREA, REGION -> 9;
                    case PROVINCE -> Math.min(people, 8) + (use.fromPack() ? 1.5 : -0.5);
                    case DISTRICT -> -2.5 + 0.6 * people;
                    case CITY, VILLAGE -> people + (use.flag() == 1 ? 3 : use.flag() == 2 ? 1 : 0);
                    case QUARTER -> 0.5 * people - 1;
                    case WATER, LINE -> 8;
                    case MOUNTAIN, ROAD, SITE -> 3;
                };
        weight += switch (use.use()) {
            case MAIN -> 0.5;
            case OTHER -> Gazetteer.isSettlement(place.kind()) && !use.fromPack() ? -1 : 0;
            case SHORT -> place.kind() == PlaceKind.PROVINCE && !use.fromPack() ? -0.5 : -3;
            case ABBREVIATION, POSTAL -> 1;
            case ADJECTIVE, PEOPLE -> 0;
        };
        return use.fromPack() ? weight + 0.7 : weight;
    }

    static String reason(Gazetteer.Use use) {
        Place place = use.place();
        String what = place.kind().word() + (place.population() > 0 ? " of " + place.population() + " people" : "");
        return switch (use.use()) {
            case MAIN -> "the name of a " + what;
            case OTHER -> "another name of " + place.name() + ", a " + what;
            case SHORT -> "short for " + place.name() + ", a " + what;
            case ABBREVIATION, POSTAL -> "abbreviates " + place.name();
            case ADJECTIVE, PEOPLE -> "the adjective or people of " + place.name();
        };
    }
}
