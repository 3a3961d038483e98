package org.truceline.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A line on standard error, from the third second on, that says what takes so long and for how long it has; on a terminal only. Wiped when closed. */
final class Waiting implements AutoCloseable {

    private static final long FIRST_AFTER_MILLIS = 2_000;
    private static final long EVERY_MILLIS = 500;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final PrintWriter err;
    private final String what;
    private final long began = System.nanoTime();
    private final Thread teller;

    private Waiting(PrintWriter err, String what, boolean shown) {
        this.err = err;
        this.what = what;
        this.teller = new Thread(this::tell, "waiting");
        teller.setDaemon(true);
        if (shown) {
            teller.start();
        }
    }

    /** Begins to wait. */
    static Waiting on(String what, PrintWriter err, Terminal terminal) {
        return new Waiting(err, what, terminal.err());
    }

    private void tell() {
        try {
            if (closed.await(FIRST_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            do {
                err.printf("\r%s … %d s ", what, (System.nanoTime() - began) / 1_000_000_000L);
                err.flush();
            } while (!closed.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
            err.print("\r\u001b[K");
            err.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Wipes the line before anything else is printed. */
    @Override
    public void close() {
        closed.countDown();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
