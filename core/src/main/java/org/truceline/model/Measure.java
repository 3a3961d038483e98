package org.truceline.model;

/** What a figure counts. */
public enum Measure implements Word {
    KILLED,
    INJURED,
    /** Killed and injured not told apart. */
    CASUALTIES,
    MISSING,
    /** Fighters, prisoners, arrests. */
    CAPTURED,
    ABDUCTED,
    /** Fled, homeless. */
    DISPLACED,
    /** Taken to safety. */
    EVACUATED,
    RETURNED,
    /** Ceasefire violations counted: observations, not incidents. */
    VIOLATIONS,
    /** People in a force. */
    DEPLOYED,
    /** Vehicles, weapons, buildings. */
    DESTROYED
}
