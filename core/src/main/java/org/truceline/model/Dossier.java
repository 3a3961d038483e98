package org.truceline.model;

import java.util.List;
import java.util.Optional;

/** What a set of reports and judgements comes to: incidents by day and id, and the origins of all reports. */
public record Dossier(List<Incident> incidents, List<Origin> origins) {

    /** Copies the lists. */
    public Dossier {
        incidents = List.copyOf(incidents);
        origins = List.copyOf(origins);
    }

    /** The incident with this id, or the one that now holds what it was. */
    public Optional<Incident> find(IncidentId id) {
        return incidents.stream().filter(i -> i.answersTo(id)).findFirst();
    }
}
