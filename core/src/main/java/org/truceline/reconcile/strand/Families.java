package org.truceline.reconcile.strand;

import static org.truceline.model.Event.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.truceline.model.Event;

/** Which kinds of event one happening may be told as. */
public final class Families {

    /** Force that harms. */
    private static final Set<Event> FORCE = EnumSet.of(
            ARMED_CLASH,
            SHELLING,
            AIR_STRIKE,
            EXPLOSION,
            SUICIDE_BOMBING,
            ATTACK,
            SHOOT_DOWN,
            GUNFIRE,
            CHEMICAL_ATTACK,
            SEXUAL_VIOLENCE,
            VIOLENCE,
            CEASEFIRE_VIOLATION);

    /** Sets of kinds that reports of one happening use for each other. */
    private static final List<Set<Event>> ALIKE = List.of(
            EnumSet.of(ARMED_CLASH, GUNFIRE, ATTACK),
            EnumSet.of(SHELLING, ATTACK, ARMED_CLASH),
            EnumSet.of(SHELLING, AIR_STRIKE),
            EnumSet.of(AIR_STRIKE, ATTACK),
            EnumSet.of(SHELLING, EXPLOSION, AIR_STRIKE),
            EnumSet.of(EXPLOSION, SUICIDE_BOMBING, ATTACK),
            EnumSet.of(CHEMICAL_ATTACK, SHELLING, AIR_STRIKE, ATTACK),
            EnumSet.of(SEXUAL_VIOLENCE, ATTACK),
            EnumSet.of(TERRITORY_TAKEN, TERRITORY_TRANSFERRED, WITHDRAWAL),
            EnumSet.of(ABDUCTION, CAPTURE, ARREST),
            EnumSet.of(PROTEST, RIOT),
            EnumSet.of(SHOOT_DOWN, DESTRUCTION));

    /** Kinds that say with what. */
    private static final Set<Event> BY_WEAPON =
            EnumSet.of(SHELLING, AIR_STRIKE, EXPLOSION, SUICIDE_BOMBING, CHEMICAL_ATTACK, GUNFIRE, SHOOT_DOWN);

    private Families() {}

    /** Whether an event harms people or is meant to. */
    public static boolean harms(Event event) {
        return FORCE.contains(event);
    }

    /** Whether both may be told of one whole of several happenings: counted violations are another count than harm. */
    public static boolean alikeAsWholes(Event a, Event b) {
        return a == b || (alike(a, b) && a != CEASEFIRE_VIOLATION && b != CEASEFIRE_VIOLATION);
    }

    /** Whether what tells of neither place nor day may belong to the other: both are told alike, or one in words that any weapon fits. */
    static boolean goTogether(Event a, Event b) {
        return a == b || !BY_WEAPON.contains(a) || !BY_WEAPON.contains(b);
    }

    /** Whether both may be told of one happening; the unspecific kinds of force go with every other. */
    public static boolean alike(Event a, Event b) {
        if (a == b) {
            return true;
        }
        if (a == VIOLENCE || a == CEASEFIRE_VIOLATION) {
            return harms(b);
        }
        if (b == VIOLENCE || b == CEASEFIRE_VIOLATION) {
            return harms(a);
        }
        return ALIKE.stream().anyMatch(s -> s.contains(a) && s.contains(b));
    }
}
