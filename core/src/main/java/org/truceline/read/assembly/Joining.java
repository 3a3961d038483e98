package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.truceline.read.figure.LooseFigure;

/** Joins drafts that state one happening again by one speaker: the later sentence is more evidence, not a new claim. */
final class Joining {

    private static final int NEAR = 2;
    private static final int FAR = 3;

    /** From this likelihood on a model's draft stands in the evidence of another of the same kind, wherever it stands. */
    private static final double TOLD_AGAIN = 0.5;

    private Joining() {}

    static List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft earlier = null;
            for (int i = joined.size() - 1; i >= 0 && earlier == null; i--) {
                if (sameHappening(joined.get(i), draft)) {
                    earlier = joined.get(i);
                }
            }
            if (earlier == null) {
                joined.add(draft);
            } else {
                take(earlier, draft);
            }
        }
        return joined;
    }

    private static void take(Draft earlier, Draft later) {
        if (!earlier.sentences.contains(later.first())) {
            earlier.sentences.add(later.first());
        }
        if (earlier.figures.isEmpty()) {
            earlier.asOf = later.asOf;
        }
        earlier.figures.addAll(later.figures);
        earlier.steps.addAll(later.steps);
        earlier.perpetrators.addAll(later.perpetrators);
        earlier.targets.addAll(later.targets);
        if (earlier.places.isEmpty() || (!earlier.ownPlace && later.ownPlace)) {
            earlier.places.clear();
            earlier.places.addAll(later.places);
            earlier.ownPlace |= later.ownPlace;
        }
        if (!earlier.ownTime && later.ownTime) {
            earlier.when = later.when;
            earlier.ownTime = true;
        }
        earlier.attribution = Voices.better(earlier.attribution, later.attribution);
    }

    private static boolean sameHappening(Draft earlier, Draft later) {
        boolean alike = earlier.event == later.event
                && earlier.reality == later.reality
                && earlier.background == later.background
                && !earlier.part
                && !later.part;
        if (!alike) {
            return false;
        }
        if (!Voices.mayBeOne(earlier.attribution, later.attribution)) {
            return false;
        }
        int distance = later.first().index() - earlier.last().index();
        if (conflict(earlier.figures, later.figures)) {
            return false;
        }
        if (earlier.proposed != null && later.proposed != null && Retelling.either(earlier, later) > TOLD_AGAIN) {
            return true;
        }
        boolean share = later.figures.stream().anyMatch(LooseFigure::isShare);
        boolean apart = later.ownPlace || later.ownTime || (!later.figures.isEmpty() && !share);
        if (later.result && Objects.equals(later.attribution, earlier.attribution)) {
            return true;
        }
        int reach = later.definite ? 1 : apart ? 0 : NEAR;
        return distance <= reach || (distance <= FAR && share(earlier.figures, later.figures));
    }

    private static boolean share(List<LooseFigure> some, List<LooseFigure> others) {
        return some.stream().anyMatch(a -> others.stream()
                .anyMatch(b -> a.measure() == b.measure() && Objects.equals(a.count(), b.count())));
    }

    /** Whether both give totals of one measure that differ. */
    private static boolean conflict(List<LooseFigure> some, List<LooseFigure> others) {
        if (share(some, others) || others.stream().anyMatch(LooseFigure::isShare)) {
            return false;
        }
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> a.measure() == b.measure()));
    }
}
