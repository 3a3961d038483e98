package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * Where words put a happening: a place and how the happening lies to it.
 *
 * @param point the representative point of the happening, moved from the place's own where the words say so; null where there is none
 * @param radiusKm how far from that point it may lie, in kilometres
 */
public record Location(Place place, Relation relation, @Nullable Point point, double radiusKm) {

    /** The place itself, not near it or off it. */
    public static Location at(Place place) {
        return new Location(place, Relation.AT, place.point(), place.radiusKm());
    }

    @Override
    public String toString() {
        return relation == Relation.AT ? place.toString() : relation.word() + " " + place;
    }
}
