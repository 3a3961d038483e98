package org.truceline.model;

/** How much a figure covers. */
public enum Scope implements Word {
    /** This happening. */
    INCIDENT,
    /** A day, an operation, "since Sunday". */
    PERIOD,
    /** A whole war. */
    CONFLICT;

    /** In words behind a figure: empty for this happening, else " over a period" or " over the conflict". */
    public String told() {
        return switch (this) {
            case INCIDENT -> "";
            case PERIOD -> " over a period";
            case CONFLICT -> " over the conflict";
        };
    }
}
