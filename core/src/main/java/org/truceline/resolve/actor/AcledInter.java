package org.truceline.resolve.actor;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;

/**
 * ACLED's "inter" code of an actor, 1 to 8, by the codebook's actor types: 1 state forces, 2 rebel group, 3 political militia (the
 * unidentified armed group among them), 4 identity militia, 5 rioters, 6 protesters, 7 civilians, 8 external and other forces.
 */
public final class AcledInter {

    private AcledInter() {}

    /**
     * The code.
     *
     * @param country where the event happened, ISO 3166-1 alpha-2; null where unknown. A state's forces outside their own state are 8.
     */
    public static int of(Actor actor, @Nullable String country) {
        return switch (actor.kind()) {
            case STATE, MINISTRY, STATE_FORCES -> atHome(actor, country);
            // De facto authorities are state forces in the codebook (Somaliland), the country column keeping the
            // recognised state.
            case DE_FACTO_AUTHORITY, DE_FACTO_FORCES -> atHome(actor, country);
            case REBEL_GROUP -> 2;
            case MILITIA, UNKNOWN -> 3;
            case IDENTITY_MILITIA -> 4;
            case RIOTERS -> 5;
            case PROTESTERS -> 6;
            case CIVILIANS, MONITOR, AID_ORGANISATION, NEWS_AGENCY, MEDIA -> 7;
            case PEACEKEEPERS, EXTERNAL_FORCES, INTERNATIONAL_ORGANISATION -> 8;
            case PERSON -> isOfState(actor) ? atHome(actor, country) : 7;
        };
    }

    private static int atHome(Actor actor, @Nullable String country) {
        return country == null || actor.country() == null || actor.country().equals(country) ? 1 : 8;
    }

    /** Sides that are states have two-letter ids. */
    private static boolean isOfState(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                && actor.side() != null
                && actor.side().value().length() == 2
                && !actor.side().value().equals("un")
                && !actor.side().value().equals("eu");
    }
}
