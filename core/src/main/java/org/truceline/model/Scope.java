package org.truceline.model;

/** How much a figure covers. */
public enum Scope implements Word {
    /** This happening. */
    INCIDENT,
    /** A day, an operation, "since Sunday". */
    PERIOD,
    /** A whole war. */
    CONFLICT
}
