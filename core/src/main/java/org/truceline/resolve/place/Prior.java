package org.truceline.resolve.place;

import java.util.Locale;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;

/** How likely a name means a place before anything of the report is looked at: by its kind, its people, and how the name stands for it. */
final class Prior {

    private static final double FROM_PACK = 0.7;

    private Prior() {}

    /** A log weight: 1 more is e times as likely. */
    static double of(Gazetteer.Use use) {
        return ofKind(use) + ofUse(use) + (use.fromPack() ? FROM_PACK : 0);
    }

    private static double ofKind(Gazetteer.Use use) {
        Place place = use.place();
        double people = Math.log(place.population() + 300.0) - 6;
        return switch (place.kind()) {
            case COUNTRY -> 12;
            case AREA, REGION -> use.fromPack() ? 9 : 2;
            case PROVINCE -> Math.min(people, 8) + (use.fromPack() ? 1.5 : -0.5);
            case DISTRICT -> -2.5 + 0.6 * people;
            case CITY, VILLAGE -> people + (use.flag() == 1 ? 3 : use.flag() == 2 ? 1 : 0);
            case QUARTER -> 0.5 * people - 1;
            case WATER, LINE -> use.fromPack() ? 8 : 1;
            case MOUNTAIN, ROAD, SITE -> use.fromPack() ? 3 : 1;
        };
    }

    private static double ofUse(Gazetteer.Use use) {
        Place place = use.place();
        return switch (use.use()) {
            case MAIN -> 0.5;
            case OTHER -> Gazetteer.isSettlement(place.kind()) && !use.fromPack() ? -1 : 0;
            case SHORT -> place.kind() == PlaceKind.PROVINCE && !use.fromPack() ? -0.5 : -3;
            case ABBREVIATION, POSTAL -> 1;
            case ADJECTIVE, PEOPLE -> 0;
        };
    }

    /** What the weight is made of, in words: what a list of candidates is ordered by. */
    static String account(Gazetteer.Use use) {
        String capital = use.flag() == 1 ? ", the capital" : use.flag() == 2 ? ", the seat of its division" : "";
        return String.format(
                Locale.ROOT,
                "%s%s (%+.1f for its kind and people, %+.1f for the name's being %s%s)",
                reason(use),
                capital,
                ofKind(use),
                ofUse(use),
                called(use.use()),
                use.fromPack() ? String.format(Locale.ROOT, ", %+.1f for standing in a pack", FROM_PACK) : "");
    }

    private static String called(NameUse use) {
        return switch (use) {
            case MAIN -> "its main one";
            case OTHER -> "another one";
            case SHORT -> "a short one";
            case ABBREVIATION, POSTAL -> "an abbreviation";
            case ADJECTIVE, PEOPLE -> "an adjective or people";
        };
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
