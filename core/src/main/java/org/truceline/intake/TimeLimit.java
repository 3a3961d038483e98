package org.truceline.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that foreign input may make endless, done on a thread of its own and given up after a time. */
public final class TimeLimit {

    /** Parsers that call themselves for each level of a document need more than the usual stack. */
    private static final long STACK_BYTES = 16L << 20;

    private TimeLimit() {}

    /**
     * The result of {@code work}, if it comes in time.
     *
     * @throws TimeoutException if it does not; the work is interrupted and left behind
     * @throws ExecutionException if it fails, errors such as a stack overflow included
     */
    public static <T> T within(Duration time, Callable<T> work) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "truceline-intake", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw e;
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        }
    }
}
