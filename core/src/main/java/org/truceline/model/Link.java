package org.truceline.model;

import java.util.List;

/**
 * How an incident stands to another, and why.
 *
 * @param rule the name of the rule that made it: what each asks for stands in docs/method.md
 * @param said the sentences that it rests on; none where a person judged so
 */
public record Link(Kind kind, IncidentId other, String rule, String reason, List<Cell.Said> said) {

    /** Copies the list. */
    public Link {
        said = List.copyOf(said);
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
        /** It came hours or days after the other, as a speaker says: no more than that is said. */
        FOLLOWS,
        /** The other is said to have come hours or days after it. */
        FOLLOWED_BY,
        /** Both belong to one operation, as a speaker says. */
        SAME_OPERATION;

        /** What the other incident is to the one, where the one is this to the other. */
        public Kind back() {
            return switch (this) {
                case PART_OF -> HAS_PART;
                case HAS_PART -> PART_OF;
                case RETALIATION_FOR -> ANSWERED_BY;
                case ANSWERED_BY -> RETALIATION_FOR;
                case FOLLOWS -> FOLLOWED_BY;
                case FOLLOWED_BY -> FOLLOWS;
                case SAME_OPERATION -> SAME_OPERATION;
            };
        }
    }
}
