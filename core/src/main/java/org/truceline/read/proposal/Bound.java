package org.truceline.read.proposal;

import org.truceline.model.Word;

/** How a number bounds what it counts, as the contract of a claim has it. */
public enum Bound implements Word {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    BETWEEN,
    VAGUE,
    UNKNOWN
}
