package org.truceline.resolve.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Relation;

/**
 * Where a name that no gazetteer has must lie: a street within the town named nearest to it, a village within the division, or near the town,
 * that is named nearest. Where nothing fit is named close by, it is not found.
 */
final class Enclosing {

    /** Farther than this many characters, a place says nothing of where another is. */
    private static final int REACH = 300;
    /** How far an unknown village may be from the town named beside it, in kilometres. */
    private static final double AROUND_KM = 40;

    private static final double CONFIDENCE = 0.3;
    private static final Set<String> WITHIN_TOWNS = Set.of(
            "street",
            "st",
            "avenue",
            "ave",
            "drive",
            "dr",
            "lane",
            "ln",
            "boulevard",
            "blvd",
            "road",
            "rd",
            "neighborhood",
            "neighbourhood",
            "quarter",
            "bridge",
            "circle",
            "trail",
            "parkway",
            "pkwy",
            "highway",
            "hwy",
            "district",
            "suburb");

    private final List<Name<Location>> names;

    /** @param names those of the report that were found, in the order of the text */
    Enclosing(List<Name<Location>> names) {
        this.names = List.copyOf(names);
    }

    Answer<Location> answer(UnknownNames.Unknown unknown) {
        Place place = nearest(unknown);
        if (place == null) {
            return new Answer.NotFound<>("called a " + unknown.kind() + ", but no gazetteer has it");
        }
        boolean inside = !Gazetteer.isSettlement(place.kind()) || WITHIN_TOWNS.contains(unknown.kind());
        Location location = new Location(
                place,
                inside ? Relation.WITHIN : Relation.NEAR,
                place.point(),
                inside ? place.radiusKm() : place.radiusKm() + AROUND_KM);
        String reason = "called a " + unknown.kind() + ", but no gazetteer has it; " + place.name()
                + " is the place named nearest";
        return new Answer.Found<>(location, CONFIDENCE, "unlocated", reason, List.of());
    }

    private @Nullable Place nearest(UnknownNames.Unknown unknown) {
        Place best = null;
        int least = REACH;
        for (int i = firstEndingAfter(unknown.startOffset() - REACH); i < names.size(); i++) {
            Name<Location> name = names.get(i);
            if (name.words().start() > unknown.endOffset() + REACH) {
                break;
            }
            Place place = name.found().map(Location::place).orElse(null);
            if (place != null && isFit(place)) {
                int before = unknown.startOffset() - name.words().end();
                int after = name.words().start() - unknown.endOffset();
                int away = Math.max(before, 2 * after); // what stands before counts sooner
                if (away >= 0 && away < least) {
                    least = away;
                    best = place;
                }
            }
        }
        return best;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).words().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isFit(Place place) {
        return Gazetteer.isSettlement(place.kind())
                || place.kind() == PlaceKind.DISTRICT
                || place.kind() == PlaceKind.PROVINCE
                || place.kind() == PlaceKind.REGION;
    }
}
