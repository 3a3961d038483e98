package org.truceline.read.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.read.place.Setting.Option;

/**
 * Whether a place is carried over from other sentences where it is nearly as likely that nothing says where. Fighting happens somewhere: the place that the report is
 * about is taken for its place, all spellings of it counted together. What is only asked for, planned or feared has not happened anywhere.
 */
final class Carrying {

    /** Fighting is nowhere only from this likelihood on: in annotated reports one clash in sixteen is. */
    private static final double NOWHERE_OF_FIGHTING = 0.4;

    /** The same where the sentence itself names a place: "denied that its fighters had ambushed a convoy near the town". */
    private static final double NOWHERE_BESIDE_A_PLACE = 0.6;

    /** What has not happened is nowhere from this likelihood on, where its own sentence names no likelier place. */
    private static final double NOWHERE_OF_SPOKEN = 0.2;

    private Carrying() {}

    /** The option chosen, of which {@code best} is the likeliest; the first says that nothing says where. */
    static int settle(Scene scene, List<Option> options, double[] likelihood, int best) {
        if (best == 0) {
            if (!happensOnTheGround(scene.event()) || isOnlySpokenOf(scene)) {
                return best;
            }
            int place = likeliestPlace(options, likelihood);
            boolean own = place > 0 && options.get(place).own();
            return likelihood[0] < (own ? NOWHERE_BESIDE_A_PLACE : NOWHERE_OF_FIGHTING) ? place : best;
        }
        boolean nowhere = isOnlySpokenOf(scene) && !options.get(best).own() && likelihood[0] >= NOWHERE_OF_SPOKEN;
        return nowhere ? 0 : best;
    }

    private static boolean happensOnTheGround(Event event) {
        return switch (event) {
            case ARMED_CLASH, SHELLING, AIR_STRIKE, TERRITORY_TAKEN, BLOCKADE, DISPLACEMENT -> true;
            default -> false;
        };
    }

    /** Talks, and what is threatened, planned, feared or, of a truce, demanded: nothing of it has happened on the ground. */
    private static boolean isOnlySpokenOf(Scene scene) {
        boolean talk = scene.event() == Event.TALKS;
        return talk
                || switch (scene.reality()) {
                    case THREATENED, PLANNED, POSSIBLE -> true;
                    case DEMANDED -> scene.event() == Event.AGREEMENT;
                    case ACTUAL, NEGATED -> false;
                };
    }

    /** The likeliest words for the place whose mentions are likeliest together. */
    private static int likeliestPlace(List<Option> options, double[] likelihood) {
        int best = 0;
        double most = 0;
        for (int i = 1; i < likelihood.length; i++) {
            double together = 0;
            for (int k = 1; k < likelihood.length; k++) {
                together += isOne(options.get(i).spot(), options.get(k).spot()) ? likelihood[k] : 0;
            }
            boolean likelier = together > most || (together == most && likelihood[i] > likelihood[best]);
            if (likelier) {
                best = i;
                most = together;
            }
        }
        return best;
    }

    private static boolean isOne(@Nullable Spot some, @Nullable Spot other) {
        return some != null
                && other != null
                && (some.equals(other)
                        || some.isSame(other)
                        || (some.isNamed() && other.isNamed() && some.key().equals(other.key())));
    }
}
