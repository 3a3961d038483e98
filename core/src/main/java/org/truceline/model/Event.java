package org.truceline.model;

/** What a claim says happened. The ACLED sub-event and PLOVER type stand beside each constant; the codebooks decide doubtful cases. */
public enum Event implements Word {
    /** Armed sides fight, ambush, raid, repel or exchange fire. ACLED: Armed clash. */
    ARMED_CLASH,
    /** Artillery, mortar, rocket, missile or tank fire. ACLED: Shelling/artillery/missile attack. */
    SHELLING,
    /** Aircraft, helicopter or drone strike. ACLED: Air/drone strike. */
    AIR_STRIKE,
    /** Mine, roadside or car bomb, unexploded ordnance. ACLED: Remote explosive/landmine/IED. */
    EXPLOSION,
    SUICIDE_BOMBING,
    /** Armed violence by one side on people who do not fight. ACLED: Attack. */
    ATTACK,
    /** Aircraft, drone or missile brought down. */
    SHOOT_DOWN,
    /** Shooting heard or seen, its target not said. */
    GUNFIRE,
    CHEMICAL_ATTACK,
    SEXUAL_VIOLENCE,
    /** Civilians taken, hostages. */
    ABDUCTION,
    /** Fighters or soldiers taken prisoner. */
    CAPTURE,
    /** Arrest or detention by an authority. */
    ARREST,
    /** Prisoners, hostages or bodies freed or exchanged. */
    RELEASE,
    /** Control of a place changed by force, or said to have. */
    TERRITORY_TAKEN,
    /** Control of a place handed over without a fight. */
    TERRITORY_TRANSFERRED,
    /** Property, arms or equipment destroyed, looted or burnt, not only as a by-product of another event. */
    DESTRUCTION,
    /** Violent harm whose kind is not said; a war or an offensive as a whole. */
    VIOLENCE,
    /** A breach of a truce said or counted, its kind not said. */
    CEASEFIRE_VIOLATION,
    /** Forces sent, massed, mobilised, on patrol; weapons brought in. */
    DEPLOYMENT,
    /** Forces pulled out, stood down, surrendering, disarmed. */
    WITHDRAWAL,
    /** A truce, peace or other accord made, extended, in force or broken off. */
    AGREEMENT,
    /** Meeting, negotiation, mediation. */
    TALKS,
    /** People flee, are evacuated or return. */
    DISPLACEMENT,
    /** Relief sent or delivered. */
    AID,
    /** Passage of people or goods stopped; siege. */
    BLOCKADE,
    PROTEST,
    RIOT,
    /** Sanctions, martial law, curfew, legal measures. */
    SANCTION,
    /** A verbal act that reports none of the above. */
    STATEMENT
}
