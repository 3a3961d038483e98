package org.truceline.resolve.dump;

/** A line that is not what its table should hold; the message says what is wrong with it. */
final class BrokenLine extends Exception {

    private static final long serialVersionUID = 1;

    BrokenLine(String why) {
        super(why);
    }
}
