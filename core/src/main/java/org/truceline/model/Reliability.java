package org.truceline.model;

/** How reliable a source is on a topic, as the Admiralty code has it: A to F. Given by people, never computed from what it says. */
public enum Reliability implements Word {
    A,
    B,
    C,
    D,
    E,
    /** Cannot be judged; not the same as bad. */
    F
}
