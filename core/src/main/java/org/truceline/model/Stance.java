package org.truceline.model;

/** How a speaker stands to what is told. */
public enum Stance implements Word {
    ASSERTS,
    /** Says that another party did wrong. */
    ACCUSES,
    DENIES,
    /** Backs somebody else's claim. */
    CONFIRMS,
    /** Owns its own side's act or loss. */
    ADMITS,
    CANNOT_CONFIRM
}
