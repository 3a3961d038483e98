package org.truceline.read.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.read.rule.Phrases;

/**
 * Which names are a state's: adjectives, peoples, and capitals, which stand for their states as often as for themselves. What weighs for or against a place must not ask
 * which state's they are. Immutable.
 *
 * @param names in small letters
 * @param adjectives adjectives and peoples, in small letters; none that is a state's name as well
 * @param capitals in small letters
 */
record States(Set<String> names, Set<String> adjectives, Set<String> capitals) {

    private static final int PEOPLES = 2;
    private static final int CAPITALS = 3;
    private static final States BUNDLED = bundled();

    private static States bundled() {
        Set<String> names = new HashSet<>();
        Set<String> adjectives = new HashSet<>();
        Set<String> capitals = new HashSet<>();
        for (String line : Phrases.text("trained/states.tsv").lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length > CAPITALS) {
                names.addAll(forms(cells[0]));
                adjectives.addAll(forms(cells[1]));
                adjectives.addAll(forms(cells[PEOPLES]));
                capitals.addAll(forms(cells[CAPITALS]));
            }
        }
        adjectives.removeAll(names);
        return new States(Set.copyOf(names), Set.copyOf(adjectives), Set.copyOf(capitals));
    }

    private static List<String> forms(String cell) {
        return cell.isEmpty()
                ? List.of()
                : List.of(cell.toLowerCase(Locale.ROOT).split("\\|", -1));
    }

    /** Whether words in small letters are a state's whole name ("south africa"), of which no word is one by itself. */
    static boolean isName(String words) {
        return BUNDLED.names.contains(words);
    }

    /** Whether words in small letters are a state's adjective or people ("south african"). */
    static boolean isAdjective(String words) {
        return BUNDLED.adjectives.contains(words);
    }

    /** Whether a name is a state's or a capital's: one that has several forms and is the same in all. */
    static boolean isOfState(Name<Location> name) {
        Place place = name.found().map(Location::place).orElse(null);
        return isCapital(name.text()) || (place != null && (place.kind() == PlaceKind.COUNTRY || isCapital(place)));
    }

    /** Whether a spot is a state's name or its capital's, or tied to one ("the Peruvian village"). */
    static boolean isOfState(Spot spot) {
        return switch (spot.sort()) {
            case COUNTRY, PARTY, ADJECTIVE -> true;
            case NOUN, SITE, SETTLEMENT, DIVISION, REGION, AREA, WORDING -> isOfState(spot.name());
        };
    }

    private static boolean isCapital(Place place) {
        return place.kind() == PlaceKind.CITY && isCapital(place.name());
    }

    private static boolean isCapital(String name) {
        return BUNDLED.capitals.contains(name.toLowerCase(Locale.ROOT));
    }
}
