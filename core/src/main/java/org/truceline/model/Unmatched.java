package org.truceline.model;

/** An incident of the same period and area that gives nothing to a total, and why: it may be in the total or not, and is not guessed. */
public record Unmatched(IncidentId incident, Why why, String sentence) {

    /** Why an incident gives nothing to a total. */
    public enum Why implements Word {
        /** Nobody counts there what the total counts. */
        NO_COUNT,
        /** The figures count other people, or more than the total does: the same people would be in both, or others. */
        OTHER_PEOPLE,
        /** The figures stand later than the total. */
        LATER,
        /** Its place is not known well enough to say that it lies in the area. */
        PLACE,
        /** Its days are not known well enough to say that they lie in the period. */
        DAYS
    }
}
