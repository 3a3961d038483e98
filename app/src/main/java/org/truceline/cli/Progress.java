package org.truceline.cli;

import java.io.PrintWriter;

/** A line on standard error that says how far a long run is. Shown on a terminal only, after two seconds, at most ten times a second. */
final class Progress {

    private static final long FIRST_AFTER = 2_000_000_000L;
    private static final long EVERY = 100_000_000L;

    private final PrintWriter err;
    private final boolean shown;
    private final String what;
    private final long began = System.nanoTime();
    private long last;
    private long done;

    Progress(PrintWriter err, Terminal terminal, String what) {
        this.err = err;
        this.shown = terminal.err();
        this.what = what;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - began > FIRST_AFTER && now - last > EVERY) {
            last = now;
            err.printf("\r%,d %s, %.0f a second ", done, what, done / seconds());
            err.flush();
        }
    }

    /** Wipes the line. */
    void end() {
        if (shown && last > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    long done() {
        return done;
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
