package org.truceline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was read out of one report.
 *
 * @param unread why there are no claims and mentions: the report was not read; null where it was
 */
public record Reading(
        Report report, Mentions mentions, List<Attribution> attributions, List<Claim> claims, @Nullable Unread unread) {

    /** Copies the lists. */
    public Reading {
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
    }

    /** The reading of a report that was read. */
    public Reading(Report report, Mentions mentions, List<Attribution> attributions, List<Claim> claims) {
        this(report, mentions, attributions, claims, null);
    }

    /** A report that is kept and was not read. */
    public static Reading unread(Report report, Unread why) {
        return new Reading(report, Mentions.none(), List.of(), List.of(), why);
    }

    /** The same reading with other claims. */
    public Reading withClaims(List<Claim> claims) {
        return new Reading(report, mentions, attributions, claims, unread);
    }
}
