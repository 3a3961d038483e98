package org.truceline.model;

import java.util.List;

/** All that was read out of one report. */
public record Reading(Report report, Mentions mentions, List<Attribution> attributions, List<Claim> claims) {

    public Reading {
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
    }

    public Reading withClaims(List<Claim> claims) {
        return new Reading(report, mentions, attributions, claims);
    }
}
