package org.truceline.cli;

import java.io.PrintWriter;

/** A bar on standard error that says how much of known files is read and how long the rest will take. Shown on a terminal only, at most ten times a second. */
final class ByteProgress {

    private static final long EVERY = 100_000_000L;
    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean shown;
    private final long began = System.nanoTime();
    private long last;

    ByteProgress(PrintWriter err, Terminal terminal) {
        this.err = err;
        this.shown = terminal.err();
    }

    void at(String file, long bytes, long ofBytes) {
        long now = System.nanoTime();
        if (!shown || now - last < EVERY || ofBytes == 0) {
            return;
        }
        last = now;
        double share = Math.min(1, bytes / (double) ofBytes);
        double seconds = (now - began) / 1e9;
        int full = (int) (share * BAR);
        err.printf(
                "\r\u001b[K%s [%s%s] %3.0f %%, %,.0f of %,.0f MB, %.0f s left ",
                file,
                "#".repeat(full),
                "·".repeat(BAR - full),
                100 * share,
                bytes / 1e6,
                ofBytes / 1e6,
                share == 0 ? 0 : seconds / share - seconds);
        err.flush();
    }

    void say(String what) {
        if (shown) {
            last = System.nanoTime();
            err.print("\r\u001b[K" + what + " … ");
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
}
