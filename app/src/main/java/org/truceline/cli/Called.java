package org.truceline.cli;

/** How the program was called, so that the commands which messages name can be copied as they stand. */
public final class Called {

    private static final String PROPERTY = "truceline.command";

    private Called() {}

    /** The program itself: {@code ./truceline} where it was called so. */
    public static String name() {
        return System.getProperty(PROPERTY, "truceline");
    }

    /** The program with the words behind it: {@code by("incidents")} is {@code ./truceline incidents}. */
    public static String by(String words) {
        return name() + " " + words;
    }
}
