package org.truceline.model;

/** Whether a happening is said to have happened. */
public enum Reality implements Word {
    ACTUAL,
    /** Said not to have happened. */
    NEGATED,
    THREATENED,
    /** Announced, agreed, about to. */
    PLANNED,
    /** Called for, asked, offered. */
    DEMANDED,
    /** May, could, feared. */
    POSSIBLE
}
