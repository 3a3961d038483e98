package org.truceline.read.count;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.text.TokenizedText;

/** "25 victims" are the dead where the same report says of as many that they were killed; else they may be dead or hurt. */
public final class Victims {

    private Victims() {}

    /** Counts the victims of {@code drafts} as killed where a count of killed is the same. */
    public static void settle(TokenizedText text, List<Draft> drafts) {
        Set<Count> killed = new HashSet<>();
        drafts.forEach(d -> d.figures.stream()
                .filter(f -> f.measure() == Measure.KILLED
                        && f.count().isKnown()
                        && f.count().value() > 1)
                .forEach(f -> killed.add(f.count())));
        for (Draft draft : drafts) {
            boolean dead = draft.figures.stream().anyMatch(f -> isVictims(text, f) && killed.contains(f.count()));
            if (dead) {
                draft.figures.replaceAll(f -> isVictims(text, f) ? asKilled(f) : f);
            }
        }
    }

    /** "Two other victims" are not those told as dead, nor is a count of all that were hit. */
    private static boolean isVictims(TokenizedText text, LooseFigure figure) {
        boolean other = false;
        for (int i = Math.max(0, figure.at() - 1);
                i < figure.at() + 3 && i < text.tokens().size();
                i++) {
            other |= text.token(i).is("other");
        }
        return figure.measure() == Measure.CASUALTIES && !figure.rule().equals(LooseFigure.HIT) && !other;
    }

    private static LooseFigure asKilled(LooseFigure figure) {
        return figure.measure() == Measure.CASUALTIES ? figure.as(Measure.KILLED, figure.rule()) : figure;
    }
}
