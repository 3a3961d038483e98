package org.truceline.read.attribution;

/** What a verb that attributes takes. The lexicon's head says it in words. */
enum Frame {
    SAY(true, true, false, false),
    UTTER(true, true, false, false),
    REPORT(true, true, false, true),
    TELL(true, true, true, false),
    URGE(false, true, true, true),
    ACCUSE(false, false, false, true),
    THINK(true, false, false, false),
    VOW(true, true, false, false),
    WANT(false, false, false, true),
    JUDGE(false, false, false, true),
    SHOW(true, false, false, true),
    REMARK(false, false, false, true);

    /** Whether a clause without "that" may follow. */
    final boolean clause;

    /** Whether it may introduce or follow a quotation or stand behind its content. */
    final boolean quotes;

    /** Whether a hearer comes first. */
    final boolean hearer;

    /** Whether a noun phrase may be the content. */
    final boolean object;

    Frame(boolean clause, boolean quotes, boolean hearer, boolean object) {
        this.clause = clause;
        this.quotes = quotes;
        this.hearer = hearer;
        this.object = object;
    }
}
