package org.truceline.model;

/** How an incident stands to another, and why. */
public record Link(Kind kind, IncidentId other, String reason) {

    /** Kinds of link. */
    public enum Kind implements Word {
        /** It is one of those that the other tells of together. */
        PART_OF,
        /** The other is one of those that it tells of together. */
        HAS_PART,
        /** Done in answer to the other, as a speaker says. */
        RETALIATION_FOR,
        SAME_OPERATION
    }
}
