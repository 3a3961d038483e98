package org.truceline.model;

/** How well harm is established and ascribed, in the words of Airwars. */
public enum HarmGrade implements Word {
    /** A party accepted responsibility. */
    CONFIRMED,
    /** Two or more independent sources, one doer named. */
    FAIR,
    /** One source. */
    WEAK,
    /** Rival claims of who did it, or it is denied. */
    CONTESTED,
    /** Judged not to have happened as told, or those killed were fighters. */
    DISCOUNTED
}
