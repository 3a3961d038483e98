package org.truceline.model;

import java.util.List;

/** One speaker on one proposition, with the sentences that carry it. Never without a sentence: a speaker who is silent has no cell. */
public record Cell(Proposition proposition, Position position, List<Said> said) {

    /** @throws IllegalArgumentException if no sentence carries it */
    public Cell {
        said = List.copyOf(said);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("a cell without a sentence: " + proposition);
        }
    }

    /** Words of a report that carry a cell. */
    public record Said(ReportId report, ClaimId claim, Quote words) {}

    @Override
    public String toString() {
        return position == Position.ASSERTED ? proposition.toString() : position.word() + " " + proposition;
    }
}
