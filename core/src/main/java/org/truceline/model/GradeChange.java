package org.truceline.model;

import java.time.Instant;

/**
 * A line of the log of an incident's grades: when this ledger came to another credibility or grade, what brought it about, and why.
 *
 * @param time when what brought it about came to the ledger
 * @param cause what came: a report, another reading, a removal, a judgement
 */
public record GradeChange(
        Instant time,
        String cause,
        Credibility credibility,
        String credibilityReason,
        HarmGrade grade,
        String gradeReason) {

    /** Whether an assessment says another credibility or grade than this line. */
    public boolean differs(Assessment assessment) {
        return credibility != assessment.credibility() || grade != assessment.grade();
    }

    @Override
    public String toString() {
        return time + " " + credibility.digit() + " " + credibility.word() + " (" + credibilityReason + "), "
                + grade.word() + " (" + gradeReason + "): " + cause;
    }
}
