package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.happening.Choosing;
import org.truceline.read.happening.Retelling;
import org.truceline.read.speaker.Voices;

/**
 * Joins drafts that state one happening again by one speaker: the later sentence is more evidence, not a new claim. Of two drafts of the model it is the model that says
 * whether they are one: of pairs that are only near each other and alike, four of five are two happenings.
 */
final class Joining {

    private static final int NEAR = 2;
    private static final int FAR = 3;

    /** From this likelihood on a model's draft stands in the evidence of another of the same kind, wherever it stands. */
    private static final double TOLD_AGAIN = 0.5;

    /** From this likelihood on even other figures are of the same happening: its parts, or its toll of later. */
    private static final double SURELY_AGAIN = 0.8;

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
        earlier.sentences.add(later.first());
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
        double again = earlier.proposed == null || later.proposed == null ? 0 : Retelling.either(earlier, later);
        if (conflict(earlier.figures, later.figures)
                && (again <= SURELY_AGAIN || !mayBeParts(earlier.figures, later.figures))) {
            return false;
        }
        if (again <= SURELY_AGAIN
                && !later.definite
                && accuses(later)
                && !accuses(earlier)
                && namesAnother(earlier, later)) {
            return false; // "it said it struck military targets. It accused the other side of shelling the town"
        }
        if (again > TOLD_AGAIN) {
            return true;
        }
        boolean compared = earlier.proposed != null && later.proposed != null;
        if (compared && !countsTheSame(earlier, later)) {
            return false;
        }
        boolean share = later.figures.stream().anyMatch(LooseFigure::isShare);
        boolean apart = later.ownPlace || later.ownTime || (!later.figures.isEmpty() && !share);
        if (later.result && Objects.equals(later.attribution, earlier.attribution)) {
            return true;
        }
        int reach = later.definite ? 1 : apart ? 0 : NEAR;
        return distance <= reach || (distance <= FAR && share(earlier.figures, later.figures));
    }

    /** Whether the later gives a figure of the earlier again, in the same voice or as nearly all it says: what the model sees as two happenings may still be one. */
    private static boolean countsTheSame(Draft earlier, Draft later) {
        return share(earlier.figures, later.figures)
                && (isOneVoice(speaker(earlier), speaker(later)) || later.confidence < Choosing.LEAST);
    }

    private static boolean isOneVoice(@Nullable Quote some, @Nullable Quote others) {
        if (some == null || others == null) {
            return some == null && others == null;
        }
        return Voices.shareWords(some, others);
    }

    private static @Nullable Quote speaker(Draft draft) {
        return draft.attribution == null ? null : draft.attribution.speaker();
    }

    private static boolean accuses(Draft draft) {
        Stance stance = draft.proposed != null
                ? draft.proposed.stance().value()
                : draft.attribution == null ? Stance.ASSERTS : draft.attribution.stance();
        return stance == Stance.ACCUSES;
    }

    /** Whether the later names who did it and the earlier does not name the same. */
    private static boolean namesAnother(Draft earlier, Draft later) {
        return !later.perpetrators.isEmpty()
                && later.perpetrators.stream().noneMatch(a -> earlier.perpetrators.stream()
                        .anyMatch(b -> b.words().text().equals(a.words().text())));
    }

    private static boolean share(List<LooseFigure> some, List<LooseFigure> others) {
        return some.stream().anyMatch(a -> others.stream()
                .anyMatch(b -> a.measure() == b.measure() && Objects.equals(a.count(), b.count())));
    }

    /** Whether the figures of one may be parts of a total that the other gives: "70 were killed" and "30 rebels and 39 soldiers were killed". */
    private static boolean mayBeParts(List<LooseFigure> some, List<LooseFigure> others) {
        return some.stream()
                .filter(f -> f.count().isKnown())
                .map(LooseFigure::measure)
                .distinct()
                .allMatch(m ->
                        sum(some, m) <= most(others, m) || sum(others, m) <= most(some, m) || most(others, m) == 0);
    }

    private static long sum(List<LooseFigure> figures, Measure measure) {
        return known(figures, measure).sum();
    }

    private static long most(List<LooseFigure> figures, Measure measure) {
        return known(figures, measure).max().orElse(0);
    }

    private static LongStream known(List<LooseFigure> figures, Measure measure) {
        return figures.stream()
                .filter(f -> f.measure() == measure && f.count().isKnown())
                .mapToLong(f -> f.count().value());
    }

    /** Whether both give totals of one measure that differ. */
    private static boolean conflict(List<LooseFigure> some, List<LooseFigure> others) {
        if (share(some, others) || others.stream().anyMatch(LooseFigure::isShare)) {
            return false;
        }
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> a.measure() == b.measure()));
    }
}
