package org.truceline.model;

/** Whether an incident is one that counts now. */
public enum Standing implements Word {
    /** Said to have happened. */
    CURRENT,
    /** Lies more than 30 days before the reports that tell of it: history, never counted with what happens now. */
    BACKGROUND,
    /** Only threatened, planned, demanded or feared. */
    UNREALISED,
    /** Only denied: nobody is known to say that it happened. */
    DENIED
}
