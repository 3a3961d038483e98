package org.truceline.model;

/** What a figure counts beside the others that its speaker gives at the same time. */
public enum Extent implements Word {
    /** All so far, as the speaker knows it. */
    CUMULATIVE,
    /** Those newly counted in a total told beside it ("26 more", "two of the wounded died"). */
    NEW,
    /** The count that it replaces, told again ("from four", "the six it gave earlier"). */
    EARLIER
}
