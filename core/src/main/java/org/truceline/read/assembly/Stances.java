package org.truceline.read.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Stance;

/**
 * Makes a plain "said" an accusation where a party or an official body names the other side as doer of harm (hard case 4). Monitors, agencies, witnesses assert;
 * so does a side that tells of its own deeds (hard case 17).
 */
final class Stances {

    private Stances() {}

    static Stance of(Stance said, @Nullable Name<Actor> speaker, List<Name<Actor>> perpetrators, Event event) {
        Actor party = speaker == null ? null : speaker.found().orElse(null);
        if (said != Stance.ASSERTS || party == null || !isParty(party) || !isHarm(event)) {
            return said;
        }
        boolean other = false;
        for (Name<Actor> name : perpetrators) {
            Actor doer = name.found().orElse(null);
            if (doer == null || party.sameSide(doer) || OWN.contains(name.text().toLowerCase(java.util.Locale.ROOT))) {
                return said;
            }
            other |= canFight(doer);
        }
        return other ? Stance.ACCUSES : said;
    }

    private static final List<String> OWN =
            List.of("its forces", "our forces", "we", "its troops", "their forces", "his forces");

    private static boolean isParty(Actor actor) {
        return actor.side() != null
                && switch (actor.kind()) {
                    case NEWS_AGENCY,
                            MEDIA,
                            MONITOR,
                            AID_ORGANISATION,
                            INTERNATIONAL_ORGANISATION,
                            CIVILIANS,
                            PROTESTERS,
                            RIOTERS -> false;
                    default -> true;
                };
    }

    private static boolean canFight(Actor actor) {
        return actor.kind() != ActorKind.CIVILIANS
                && actor.kind() != ActorKind.UNKNOWN
                && actor.kind() != ActorKind.PERSON;
    }

    private static boolean isHarm(Event event) {
        return Kinds.isViolent(event)
                || switch (event) {
                    case ABDUCTION, DESTRUCTION, BLOCKADE, CEASEFIRE_VIOLATION -> true;
                    default -> false;
                };
    }
}
