package org.truceline.read.proposal;

import org.truceline.model.Word;

/** What other words are to an event word, a number or a cue. */
public enum Role implements Word {
    DOER,
    TARGET,
    PLACE,
    TIME,
    VIA,
    SPEAKER,
    CUE,
    /** A number that belongs to the event. */
    FIGURE,
    /** Who or what a number counts. */
    WHO,
    /** Who a cue says speaks. */
    SOURCE,
    /** What a cue says is said. */
    CONTENT,
    /** The words that tell the event, here or again elsewhere. */
    EVIDENCE
}
