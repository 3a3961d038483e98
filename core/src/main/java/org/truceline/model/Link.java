package org.truceline.model;

import java.util.List;

/**
 * How an incident stands to another, and why.
 *
 * @param said the sentences that it rests on; none where a person judged so
 */
public record Link(Kind kind, IncidentId other, String reason, List<Cell.Said> said) {

    /** Copies the list. */
    public Link {
        said = List.copyOf(said);
    }

    /** A link that rests on no sentence. */
    public Link(Kind kind, IncidentId other, String reason) {
        this(kind, other, reason, List.of());
    }

    /** Kinds of link. */
    public enum Kind implements Word {
        /** It is one of those that the other tells of together. */
        PART_OF,
        /** The other is one of those that it tells of together. */
        HAS_PART,
        /** Done in answer to the other, as a speaker says. */
        RETALIATION_FOR,
        /** The other is said to be done in answer to it. */
        ANSWERED_BY,
        /** Both belong to one operation, as a speaker says. */
        SAME_OPERATION
    }
}
