package org.truceline.cli.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.model.Cell;
import org.truceline.model.Incident;
import org.truceline.model.Position;
import org.truceline.model.Proposition;
import org.truceline.model.Version;

/** Who is said to have done it, and on whose word: "by the army of the South · accuses: Ministry of the North · denies: Army of the South". */
final class DoerLines {

    /** More doers than these are on the incident's own page. */
    private static final int DOERS = 3;

    private DoerLines() {}

    /** A line for each doer that is named, in the order in which they were told. */
    static List<String> of(Incident incident) {
        Map<String, Map<Position, Set<String>>> doers = new LinkedHashMap<>();
        for (Version version : incident.versions()) {
            for (Cell cell : version.cells()) {
                if (cell.proposition() instanceof Proposition.DoneBy by) {
                    doers.computeIfAbsent(by.toString(), d -> new LinkedHashMap<>())
                            .computeIfAbsent(cell.position(), p -> new LinkedHashSet<>())
                            .add(version.voice().name());
                }
            }
        }
        return doers.entrySet().stream()
                .limit(DOERS)
                .map(doer -> doer.getKey()
                        + doer.getValue().entrySet().stream()
                                .map(said -> " · " + said.getKey().verb() + ": " + String.join("; ", said.getValue()))
                                .collect(Collectors.joining()))
                .toList();
    }
}
