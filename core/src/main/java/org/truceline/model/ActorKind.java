package org.truceline.model;

/** What an actor is. ACLED's eight actor types follow from it; ministries, media and persons are told apart because they speak. */
public enum ActorKind implements Word {
    /** A state, or its government as a whole. */
    STATE,
    MINISTRY,
    STATE_FORCES,
    /** Authorities that govern without being recognised, and their bodies. */
    DE_FACTO_AUTHORITY,
    DE_FACTO_FORCES,
    REBEL_GROUP,
    MILITIA,
    IDENTITY_MILITIA,
    PEACEKEEPERS,
    /** Forces of a state outside that state, private military companies. */
    EXTERNAL_FORCES,
    INTERNATIONAL_ORGANISATION,
    /** Monitors and human-rights observers. */
    MONITOR,
    AID_ORGANISATION,
    NEWS_AGENCY,
    MEDIA,
    /** A person in an office, or known by name. */
    PERSON,
    CIVILIANS,
    PROTESTERS,
    RIOTERS,
    /** Described but not known to the register. */
    UNKNOWN
}
