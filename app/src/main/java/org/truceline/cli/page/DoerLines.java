package org.truceline.cli.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.Cell;
import org.truceline.model.Incident;
import org.truceline.model.Position;
import org.truceline.model.Proposition;
import org.truceline.model.Version;
import org.truceline.resolve.actor.ActorRegister;

/**
 * Who is said to have done it, and on whose word: "by Azerbaijan (“its forces”) · accuses: Armenia, Ministry of Defence · denies: Azerbaijan". What is said of one
 * side stands in one line, under the name that the register has for it, with the words of the reports.
 */
final class DoerLines {

    /** More doers than these are on the incident's own page. */
    private static final int DOERS = 3;

    private DoerLines() {}

    /** A line for each doer that is named, in the order in which they were told. */
    static List<String> of(Incident incident) {
        Map<String, Map<Position, Set<String>>> doers = new LinkedHashMap<>();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Version version : incident.versions()) {
            for (Cell cell : version.cells()) {
                if (cell.proposition() instanceof Proposition.DoneBy by) {
                    words.computeIfAbsent(by.key(), k -> new LinkedHashSet<>()).add(by.name());
                    doers.computeIfAbsent(by.key(), k -> new LinkedHashMap<>())
                            .computeIfAbsent(cell.position(), p -> new LinkedHashSet<>())
                            .add(version.voice().name());
                }
            }
        }
        return doers.entrySet().stream()
                .limit(DOERS)
                .map(doer -> "by " + named(doer.getKey(), words.getOrDefault(doer.getKey(), Set.of()))
                        + doer.getValue().entrySet().stream()
                                .map(said -> " · " + said.getKey().verb() + ": " + String.join("; ", said.getValue()))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String named(String key, Set<String> words) {
        String written = String.join(", ", words);
        return ActorRegister.standard()
                .find(new ActorId(key))
                .map(Actor::name)
                .map(name -> name.equals(written)
                        ? name
                        : name + " (" + words.stream().map(w -> "“" + w + "”").collect(Collectors.joining(", ")) + ")")
                .orElse(written);
    }
}
