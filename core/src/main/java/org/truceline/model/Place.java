package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name the gazetteer's main name; what a report wrote stays in the {@link Name}
 * @param point its representative point; null where it has none
 * @param radiusKm how far it reaches from that point, in kilometres
 * @param country ISO 3166-1 alpha-2 code of the country that it lies in by the gazetteer; null for seas, continents
 * @param province name or code of the first-level division; null where unknown
 * @param district name of the second-level division; null where unknown
 * @param population people, 0 where unknown
 */
public record Place(
        PlaceId id,
        String name,
        PlaceKind kind,
        @Nullable Point point,
        double radiusKm,
        @Nullable String country,
        @Nullable String province,
        @Nullable String district,
        long population) {

    @Override
    public String toString() {
        return name + " (" + kind.word() + (country == null ? "" : ", " + country) + ")";
    }
}
