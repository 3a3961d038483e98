package org.truceline.model;

import java.util.List;

/**
 * A claim as a judgement remembers it, so that it can be found again when the report is read anew: by id, else by its sentence and event.
 *
 * @param evidence where its evidence begins and ends in the clean text
 */
public record ClaimMark(ClaimId id, ReportId report, Span evidence, Event event, List<String> figures) {

    /** Copies the list. */
    public ClaimMark {
        figures = List.copyOf(figures);
    }

    /** The mark of {@code claim} as it is read now. */
    public static ClaimMark of(Claim claim) {
        Span span =
                claim.evidence().stream().map(Quote::span).reduce(Span::cover).orElseThrow();
        return new ClaimMark(
                claim.id(),
                claim.report(),
                span,
                claim.event(),
                claim.figures().stream().map(Figure::toString).toList());
    }

    @Override
    public String toString() {
        return report + "@" + evidence + " " + event.word();
    }
}
