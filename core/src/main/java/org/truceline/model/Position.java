package org.truceline.model;

/** How a speaker stands to a proposition. */
public enum Position implements Word {
    ASSERTED,
    ACCUSED,
    CONFIRMED,
    ADMITTED,
    DENIED,
    CANNOT_CONFIRM,
    /** Said to be possible, feared. */
    SUSPECTED,
    THREATENED,
    /** Announced or agreed for the time to come. */
    PLANNED,
    /** Called for. */
    DEMANDED,
    /** Says nothing of it. Not a denial, and not zero. */
    SILENT;

    /** What the speaker does, for people to read: "accuses", "cannot confirm". */
    public String verb() {
        return switch (this) {
            case ASSERTED -> "says";
            case ACCUSED -> "accuses";
            case CONFIRMED -> "confirms";
            case ADMITTED -> "admits";
            case DENIED -> "denies";
            case CANNOT_CONFIRM -> "cannot confirm";
            case SUSPECTED -> "holds possible";
            case THREATENED -> "threatens";
            case PLANNED -> "announces";
            case DEMANDED -> "demands";
            case SILENT -> "is silent";
        };
    }

    /** Whether the speaker says that it is so. */
    public boolean affirms() {
        return switch (this) {
            case ASSERTED, ACCUSED, CONFIRMED, ADMITTED -> true;
            case DENIED, CANNOT_CONFIRM, SUSPECTED, THREATENED, PLANNED, DEMANDED, SILENT -> false;
        };
    }
}
