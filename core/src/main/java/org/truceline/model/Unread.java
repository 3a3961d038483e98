package org.truceline.model;

/** Why a report was kept without being read. */
public enum Unread implements Word {
    /** It is not in English. */
    LANGUAGE("unread: language"),
    /** The gate in front of the reader found no sentence that could tell a claim. */
    GATE("no happening: gate");

    private final String told;

    Unread(String told) {
        this.told = told;
    }

    /** In words for people. */
    public String told() {
        return told;
    }
}
