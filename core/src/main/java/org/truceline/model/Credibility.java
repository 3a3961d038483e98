package org.truceline.model;

/** How credible information is, as the Admiralty code has it: 1 to 6. Never blended with the reliability of a source. */
public enum Credibility implements Word {
    CONFIRMED(1),
    PROBABLY_TRUE(2),
    POSSIBLY_TRUE(3),
    DOUBTFUL(4),
    IMPROBABLE(5),
    /** Not a middle value: unknown. */
    CANNOT_BE_JUDGED(6);

    private final int digit;

    Credibility(int digit) {
        this.digit = digit;
    }

    /** The digit of the Admiralty code, 1 (confirmed) to 6 (cannot be judged). */
    public int digit() {
        return digit;
    }
}
