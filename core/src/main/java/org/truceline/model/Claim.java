package org.truceline.model;

import java.util.List;

/** One speaker's statement, in one report, about one happening. The unit of the store: everything else is a view computed over claims. */
public record Claim(
        ClaimId id,
        ReportId report,
        List<Quote> evidence,
        Happening happening,
        Telling telling,
        List<Figure> figures,
        Derivation derivation) {

    /** @throws IllegalArgumentException if there is no evidence */
    public Claim {
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without evidence: " + happening);
        }
    }

    /** What happened. */
    public Event event() {
        return happening.event();
    }

    /** The same claim, id and evidence included, with another happening. */
    public Claim withHappening(Happening happening) {
        return new Claim(id, report, evidence, happening, telling, figures, derivation);
    }

    /** The same claim with another speaker or stance. */
    public Claim withTelling(Telling telling) {
        return new Claim(id, report, evidence, happening, telling, figures, derivation);
    }

    /** The same claim with other figures. */
    public Claim withFigures(List<Figure> figures) {
        return new Claim(id, report, evidence, happening, telling, figures, derivation);
    }

    @Override
    public String toString() {
        Name<Actor> speaker = telling.speaker();
        return (speaker == null ? "report" : speaker.text()) + " "
                + telling.stance().word() + ": "
                + (happening.reality() == Reality.ACTUAL
                        ? ""
                        : happening.reality().word() + " ")
                + happening.event().word() + (figures.isEmpty() ? "" : " " + figures);
    }
}
