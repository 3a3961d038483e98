package org.truceline.cli.export;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Event;
import org.truceline.model.Place;

/**
 * ACLED's event type and sub-event type nearest to what an incident is; empty where the codebook has none. After the table in the contract of a claim, which
 * follows the ACLED codebook.
 */
record AcledType(String disorder, String type, String subType) {

    private static final String VIOLENCE = "Political violence";
    private static final String STRATEGIC = "Strategic developments";
    private static final AcledType NONE = new AcledType("", "", "");

    /**
     * The type of {@code event}.
     *
     * @param doer who did it; null where not known or disputed
     * @param civiliansAlone whether all who were harmed are said to be civilians
     * @param place where; null where not known
     */
    static AcledType of(Event event, @Nullable Actor doer, boolean civiliansAlone, @Nullable Place place) {
        return switch (event) {
            case ARMED_CLASH, GUNFIRE, CAPTURE -> battle("Armed clash");
            case TERRITORY_TAKEN -> battle(taking(doer, place));
            case SHELLING, SHOOT_DOWN -> remote("Shelling/artillery/missile attack");
            case AIR_STRIKE -> remote("Air/drone strike");
            case EXPLOSION -> remote("Remote explosive/landmine/IED");
            case SUICIDE_BOMBING -> remote("Suicide bomb");
            case CHEMICAL_ATTACK -> remote("Chemical weapon");
            case ATTACK -> civilians("Attack");
            case SEXUAL_VIOLENCE -> civilians("Sexual violence");
            case ABDUCTION -> civilians("Abduction/forced disappearance");
            case VIOLENCE -> civiliansAlone ? civilians("Attack") : battle("Armed clash");
            case ARREST -> strategic("Arrests");
            case AGREEMENT -> strategic("Agreement");
            case TERRITORY_TRANSFERRED -> strategic("Non-violent transfer of territory");
            case DESTRUCTION -> strategic("Looting/property destruction");
            case DEPLOYMENT, WITHDRAWAL -> strategic("Change to group/activity");
            case RELEASE, TALKS, DISPLACEMENT, AID, BLOCKADE, SANCTION -> strategic("Other");
            case PROTEST -> new AcledType("Demonstrations", "Protests", "Peaceful protest");
            case RIOT -> new AcledType("Demonstrations", "Riots", "Violent demonstration");
            case CEASEFIRE_VIOLATION, STATEMENT -> NONE;
        };
    }

    /** A state takes back its own; whoever else takes, overtakes. Empty where the taker is not known. */
    private static String taking(@Nullable Actor doer, @Nullable Place place) {
        if (doer == null) {
            return "";
        }
        boolean state = doer.kind() == ActorKind.STATE || doer.kind() == ActorKind.STATE_FORCES;
        boolean atHome =
                place != null && doer.country() != null && doer.country().equals(place.country());
        return state && atHome ? "Government regains territory" : "Non-state actor overtakes territory";
    }

    private static AcledType battle(String subType) {
        return new AcledType(VIOLENCE, "Battles", subType);
    }

    private static AcledType remote(String subType) {
        return new AcledType(VIOLENCE, "Explosions/Remote violence", subType);
    }

    private static AcledType civilians(String subType) {
        return new AcledType(VIOLENCE, "Violence against civilians", subType);
    }

    private static AcledType strategic(String subType) {
        return new AcledType(STRATEGIC, STRATEGIC, subType);
    }
}
