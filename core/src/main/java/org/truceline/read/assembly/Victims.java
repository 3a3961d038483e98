package org.truceline.read.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.read.figure.LooseFigure;

/** "25 victims" are the dead where the same report says of as many that they were killed; else they may be dead or hurt. */
final class Victims {

    private Victims() {}

    static void settle(List<Draft> drafts) {
        Set<Count> killed = new HashSet<>();
        drafts.forEach(d -> d.figures.stream()
                .filter(f -> f.measure() == Measure.KILLED
                        && f.count().isKnown()
                        && f.count().value() > 1)
                .forEach(f -> killed.add(f.count())));
        for (Draft draft : drafts) {
            boolean dead = draft.figures.stream()
                    .anyMatch(f -> f.measure() == Measure.CASUALTIES && killed.contains(f.count()));
            if (dead) {
                draft.figures.replaceAll(Victims::asKilled);
            }
        }
    }

    private static LooseFigure asKilled(LooseFigure figure) {
        return figure.measure() != Measure.CASUALTIES
                ? figure
                : new LooseFigure(
                        Measure.KILLED,
                        figure.count(),
                        figure.words(),
                        figure.who(),
                        figure.status(),
                        figure.anchor(),
                        figure.at(),
                        figure.rule());
    }
}
