package org.truceline.read.draft;

import java.util.EnumSet;
import java.util.Set;
import org.truceline.model.Event;
import org.truceline.model.Measure;

/** Which kinds of event are violence, and which of several says most. */
public final class Kinds {

    private static final Set<Event> VIOLENT = EnumSet.of(
            Event.ARMED_CLASH,
            Event.SHELLING,
            Event.AIR_STRIKE,
            Event.EXPLOSION,
            Event.SUICIDE_BOMBING,
            Event.ATTACK,
            Event.SHOOT_DOWN,
            Event.GUNFIRE,
            Event.CHEMICAL_ATTACK,
            Event.VIOLENCE,
            Event.SEXUAL_VIOLENCE);

    private Kinds() {}

    /** Whether such an event harms somebody by force. */
    public static boolean isViolent(Event event) {
        return VIOLENT.contains(event);
    }

    /** Lower says more. */
    public static int rank(Event event) {
        return switch (event) {
            case SUICIDE_BOMBING -> 0;
            case CHEMICAL_ATTACK, SHOOT_DOWN, SEXUAL_VIOLENCE -> 1;
            case AIR_STRIKE, SHELLING -> 2;
            case EXPLOSION -> 3;
            case ATTACK -> 4;
            case ARMED_CLASH -> 5;
            case GUNFIRE -> 6;
            default -> 9;
        };
    }

    /** Whether an event of this kind can have such a figure. */
    public static boolean suits(Event event, Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, CASUALTIES, MISSING -> isViolent(event);
            case CAPTURED -> event == Event.ARREST || event == Event.CAPTURE;
            case ABDUCTED -> event == Event.ABDUCTION;
            case DISPLACED, EVACUATED, RETURNED -> event == Event.DISPLACEMENT;
            case VIOLATIONS -> event == Event.CEASEFIRE_VIOLATION;
            case DEPLOYED -> event == Event.DEPLOYMENT;
            case DESTROYED -> event == Event.DESTRUCTION || isViolent(event);
        };
    }
}
