package org.truceline.model;

import java.util.List;

/**
 * How well an incident is established.
 *
 * @param origins the independent origins of the word that it happened, most reports first
 * @param credibilityReason why, in a sentence; so is {@code gradeReason}
 */
public record Assessment(
        List<Origin> origins, Credibility credibility, String credibilityReason, HarmGrade grade, String gradeReason) {

    /** Copies the list. */
    public Assessment {
        origins = List.copyOf(origins);
    }

    @Override
    public String toString() {
        return credibility.digit() + " " + credibility.word() + ", " + grade.word() + ", " + origins.size()
                + (origins.size() == 1 ? " origin" : " origins");
    }
}
