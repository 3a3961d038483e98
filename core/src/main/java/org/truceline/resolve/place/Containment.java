package org.truceline.resolve.place;

import java.util.Objects;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;

/** Which place lies in which, by the divisions that the gazetteer gives. */
final class Containment {

    private Containment() {}

    /** Whether {@code outer} is a country, division or region that holds {@code inner}. Not for a place and itself. */
    static boolean holds(Place outer, Place inner) {
        if (outer.id().equals(inner.id())) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY -> inner.kind() != PlaceKind.COUNTRY && Objects.equals(outer.country(), inner.country());
            case PROVINCE ->
                Objects.equals(outer.country(), inner.country())
                        && inner.kind() != PlaceKind.COUNTRY
                        && inner.kind() != PlaceKind.PROVINCE
                        && (outer.province() != null && outer.province().equals(inner.province()));
            case DISTRICT ->
                Objects.equals(outer.country(), inner.country())
                        && (Gazetteer.isSettlement(inner.kind()) || inner.kind() == PlaceKind.SITE)
                        && outer.district() != null
                        && outer.district().equals(inner.district())
                        && Objects.equals(outer.province(), inner.province());
            case REGION, AREA ->
                outer.point() != null
                        && inner.point() != null
                        && inner.radiusKm() < outer.radiusKm()
                        && outer.point().kmTo(inner.point()) < outer.radiusKm();
            case CITY -> inner.kind() == PlaceKind.QUARTER && near(outer, inner, 40);
            default -> false;
        };
    }

    private static boolean near(Place a, Place b, double km) {
        return a.point() != null && b.point() != null && a.point().kmTo(b.point()) < km;
    }
}
