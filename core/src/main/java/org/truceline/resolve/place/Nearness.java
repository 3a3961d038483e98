package org.truceline.resolve.place;

import java.util.Objects;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;

/** How much one place of a report speaks for another: most where one holds the other, less with distance, a little within one country. */
final class Nearness {

    private Nearness() {}

    /** From 0 to 2.2. */
    static double of(Place place, Place other) {
        if (place.id().equals(other.id())) {
            return 0;
        }
        double score = 0;
        if (Containment.holds(other, place)) {
            score = other.kind() == PlaceKind.COUNTRY ? 1 : other.kind() == PlaceKind.AREA ? 0.3 : 2;
        } else if (Containment.holds(place, other)) {
            score = place.kind() == PlaceKind.COUNTRY ? 0.6 : 1.6;
        }
        boolean wide =
                other.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.AREA || place.kind() == PlaceKind.AREA;
        if (!wide && place.point() != null && other.point() != null) {
            double km = roughKm(place.point(), other.point());
            score = Math.max(score, km < 40 ? 1.8 : km < 100 ? 1.3 : km < 250 ? 0.7 : km < 600 ? 0.25 : 0);
        }
        boolean sameCountry = place.country() != null && Objects.equals(place.country(), other.country());
        boolean sameProvince =
                sameCountry && place.province() != null && Objects.equals(place.province(), other.province());
        return score + (sameProvince ? 0.3 : sameCountry ? 0.1 : 0);
    }

    /** Distance good enough for weighing, without trigonometry of both points. */
    static double roughKm(Point a, Point b) {
        double dLat = a.latitude() - b.latitude();
        double dLon = Math.abs(a.longitude() - b.longitude());
        if (dLon > 180) {
            dLon = 360 - dLon;
        }
        double middle = (a.latitude() + b.latitude()) / 2;
        double squeeze = 1 - middle * middle / 8100; // a parabola near the cosine
        double x = dLon * Math.max(0.1, squeeze);
        return 111.2 * Math.sqrt(dLat * dLat + x * x);
    }
}
