package org.truceline.read.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Decides whether an event word is said to have happened, by the nearest cue whose reach covers it. */
public final class RealityFinder {

    private static final Set<String> STOPS = Lexicon.words(
            ", ; but while although because after when who which where since \" “ ” before against as during "
                    + "despite following amid by that");

    /** What follows them is told instead of what is denied: "denied the claim, saying that it had hit a depot". */
    private static final Set<String> TELLING = Lexicon.words(
            "saying adding insisting claiming stressing noting alleging asserting arguing instead accusing blaming accused blamed");

    private static final Set<String> FIRST_PERSONS = Lexicon.words("we i");

    private RealityFinder() {}

    /** A reality and the cue that gave it; no cue where it is plainly told. */
    public record Decision(Reality reality, @Nullable Found<RealityRules.Cue> cue) {}

    /** Whether what {@code trigger} tells of happened: as the nearest of {@code cues} that reach it says. */
    public static Decision decide(TokenizedText text, Trigger trigger, List<Found<RealityRules.Cue>> cues) {
        Found<RealityRules.Cue> nearest = null;
        for (Found<RealityRules.Cue> cue : cues) {
            boolean ends = cue.rule().equals(RealityRules.ENDED);
            if (ends && !canEnd(trigger.event())) {
                continue;
            }
            int behind = cue.match().first() - trigger.end();
            if (ends
                    && behind >= 0
                    && behind <= 4
                    && !stopped(text, trigger.end(), cue.match().first(), STOPS)) {
                return new Decision(Reality.NEGATED, cue);
            }
            int distance = trigger.first() - cue.match().end();
            boolean reaches = distance >= 0
                    && distance <= cue.value().reach()
                    && !stopped(
                            text,
                            cue.match().end(),
                            trigger.first(),
                            cue.value().crosses() ? TELLING : STOPS);
            if (reaches) {
                nearest = cue;
            }
        }
        if (nearest == null) {
            return new Decision(Reality.ACTUAL, null);
        }
        Reality reality = nearest.value().reality();
        if (reality == Reality.PLANNED && isThreat(text, trigger, nearest)) {
            return new Decision(Reality.THREATENED, nearest);
        }
        if (reality == Reality.DEMANDED && trigger.event() != Event.AGREEMENT && !isAskable(trigger.event())) {
            return new Decision(Reality.ACTUAL, null);
        }
        return new Decision(reality, nearest);
    }

    /** "We will strike them": the deed that a first person announces against others is threatened. */
    private static boolean isThreat(TokenizedText text, Trigger trigger, Found<RealityRules.Cue> cue) {
        int before = cue.match().first() - 1;
        boolean first = before >= 0 && FIRST_PERSONS.contains(text.token(before).lower());
        return first
                && switch (trigger.event()) {
                    case VIOLENCE, ATTACK, AIR_STRIKE, SHELLING, ARMED_CLASH, DESTRUCTION, TERRITORY_TAKEN -> true;
                    default -> false;
                };
    }

    private static boolean canEnd(Event event) {
        return event == Event.AGREEMENT || event == Event.TALKS || event == Event.AID;
    }

    private static boolean isAskable(Event event) {
        return switch (event) {
            case TALKS,
                    AID,
                    WITHDRAWAL,
                    DISPLACEMENT,
                    RELEASE,
                    DEPLOYMENT,
                    SANCTION,
                    BLOCKADE,
                    ARREST,
                    VIOLENCE,
                    TERRITORY_TRANSFERRED,
                    ARMED_CLASH,
                    AIR_STRIKE,
                    PROTEST -> true;
            default -> false;
        };
    }

    private static boolean stopped(TokenizedText text, int from, int to, Set<String> stops) {
        for (int i = from; i < to; i++) {
            if (stops.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
