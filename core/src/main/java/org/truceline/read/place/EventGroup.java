package org.truceline.read.place;

import org.truceline.model.Event;

/** Kinds of events that are told in like words of where they were. */
final class EventGroup {

    private EventGroup() {}

    static String of(Event event) {
        return switch (event) {
            case AIR_STRIKE,
                    SHELLING,
                    EXPLOSION,
                    SUICIDE_BOMBING,
                    ATTACK,
                    ARMED_CLASH,
                    CHEMICAL_ATTACK,
                    SHOOT_DOWN,
                    GUNFIRE,
                    SEXUAL_VIOLENCE,
                    DESTRUCTION -> "violence";
            case VIOLENCE, PROTEST, RIOT -> "unrest";
            case ABDUCTION, ARREST, CAPTURE, RELEASE, BLOCKADE -> "coercion";
            case TALKS, AGREEMENT, SANCTION -> "talk";
            default -> "other";
        };
    }
}
