package org.truceline.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.model.Dossier;
import org.truceline.model.Incident;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;

/** Incidents as the domain's own {@code toString} tells them. */
final class Shown {

    private Shown() {}

    static String incidents(String marked, Judgement... judgements) {
        return incidents(Scenario.read(marked), judgements);
    }

    static String incidents(List<Reading> readings, Judgement... judgements) {
        Dossier dossier = new Reconciler().reconcile(readings, List.of(judgements));
        return dossier.incidents().stream().map(Shown::one).collect(Collectors.joining("\n"));
    }

    /** The incident, its reports and its tolls, a line each. */
    static String one(Incident incident) {
        return incident + " " + incident.reports()
                + incident.tolls().stream().map(t -> "\n  " + t).collect(Collectors.joining());
    }

    static String versions(Incident incident) {
        return incident.versions().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
