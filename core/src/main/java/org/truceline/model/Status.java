package org.truceline.model;

/** Whether the people counted fight. */
public enum Status implements Word {
    CIVILIAN,
    /** Soldiers, fighters, police, peacekeepers, militants. */
    COMBATANT,
    UNSPECIFIED
}
