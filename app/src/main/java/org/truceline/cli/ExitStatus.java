package org.truceline.cli;

/** What the process ends with. */
final class ExitStatus {

    static final int OK = 0;
    /** Something went wrong that is not the input's fault: a disk that is full, a fault of ours. */
    static final int FAILED = 1;
    /** The command line was wrong. */
    static final int MISUSE = 2;
    /** Some reports failed; the rest are in. */
    static final int SOME_FAILED = 3;

    /** The reader of the output has gone; what a shell gives for a broken pipe. */
    static final int NO_READER = 141;

    private ExitStatus() {}
}
