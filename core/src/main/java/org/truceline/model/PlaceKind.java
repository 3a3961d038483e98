package org.truceline.model;

/** What kind of thing a place is. */
public enum PlaceKind implements Word {
    COUNTRY,
    /** Disputed or de facto region, part of a country or across several (Nagorno-Karabakh, Donbas). */
    REGION,
    /** First-level division. */
    PROVINCE,
    /** Second-level division. */
    DISTRICT,
    CITY,
    VILLAGE,
    /** A part of a city. */
    QUARTER,
    WATER,
    MOUNTAIN,
    ROAD,
    /** Border, line of contact, corridor. */
    LINE,
    /** Airport, bridge, base, crossing, camp. */
    SITE,
    /** Continent, sea, part of the world. */
    AREA
}
