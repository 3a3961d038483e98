package org.truceline.resolve.place;

/** How a name stands for a place. */
enum NameUse {
    /** The gazetteer's main name. */
    MAIN,
    /** Another name or spelling. */
    OTHER,
    /** A division's name without its kind ("Lamar" of Lamar County): weak unless the kind stands near. */
    SHORT,
    /** An abbreviation, good only exactly as written ("Ala.", "US"). */
    ABBREVIATION,
    /** A postal code of a division ("AL"), good only behind a comma. */
    POSTAL,
    /** An adjective ("Syrian"). */
    ADJECTIVE,
    /** The people of a place ("Syrians"). */
    PEOPLE;

    boolean isDemonym() {
        return this == ADJECTIVE || this == PEOPLE;
    }
}
