package org.truceline.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Carries items through work on several threads and hands the results on in the order of the items, with few items in memory at a time.
 *
 * <pre>{@code
 * InOrder.run(reports, 2, reader::read, out::println);
 * }</pre>
 */
public final class InOrder {

    /** How many items may be under way for each thread. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * Runs {@code work} on every item. Taking items and handing on results happens on the calling thread.
     *
     * @param threads at least 1
     * @throws RuntimeException what {@code work} threw, at the item's turn; the rest is then not run
     */
    public static <A, B> void run(Iterator<A> items, int threads, Function<A, B> work, Consumer<B> out) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        try {
            ArrayDeque<Future<B>> underWay = new ArrayDeque<>();
            while (items.hasNext()) {
                A item = items.next();
                underWay.add(pool.submit(() -> work.apply(item)));
                while (underWay.size() > threads * AHEAD
                        || (!underWay.isEmpty() && underWay.peek().isDone())) {
                    out.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                out.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
