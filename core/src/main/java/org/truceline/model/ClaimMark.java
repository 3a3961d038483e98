package org.truceline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A claim as a judgement remembers it, so that it can be found again when the report is read anew: by id, else by its sentence and event.
 *
 * @param evidence where its evidence begins and ends in the clean text
 * @param read what was read in its other slots, a line each; none in judgements kept before these were noted
 */
public record ClaimMark(
        ClaimId id, ReportId report, Span evidence, Event event, List<String> figures, List<String> read) {

    /** Copies the list. */
    public ClaimMark {
        figures = List.copyOf(figures);
        read = List.copyOf(read);
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
                claim.figures().stream().map(Figure::toString).toList(),
                read(claim));
    }

    private static List<String> read(Claim claim) {
        Happening happening = claim.happening();
        List<String> read = new ArrayList<>();
        if (claim.telling().speaker() != null) {
            read.add("speaker " + claim.telling().speaker().text());
        }
        read.add("stance " + claim.telling().stance().word());
        read.add("reality " + happening.reality().word());
        happening.perpetrator().forEach(n -> read.add("doer " + n.text()));
        happening.target().forEach(n -> read.add("target " + n.text()));
        happening.place().forEach(n -> read.add("place " + n.text()));
        if (happening.when() != null) {
            read.add("date "
                    + happening
                            .when()
                            .found()
                            .map(When::toString)
                            .orElse(happening.when().text()));
        }
        return read;
    }

    /** Whether a claim of today is read as this one was when it was judged. What was not noted then cannot have changed. */
    public boolean readsLike(ClaimMark today) {
        return event == today.event && figures.equals(today.figures) && (read.isEmpty() || read.equals(today.read));
    }

    @Override
    public String toString() {
        return report + "@" + evidence + " " + event.word();
    }
}
