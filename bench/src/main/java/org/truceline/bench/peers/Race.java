package org.truceline.bench.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets a contender read the reports of a folder and prints how it did, as {@code name=value} lines that {@link Peers} reads. */
public final class Race {

    /** Most reports of the folder that are read before the clock starts, no more than are raced over: the JVM compiles what runs often. */
    private static final int WARM_UP = 20;

    /** Reports that are read one by one for the time that one takes. */
    private static final int ALONE = 40;

    private Race() {}

    /**
     * Reads reports and prints what it took.
     *
     * @param count how many reports of the folder, by name, are raced over; those behind them warm up
     * @param loading makes the contender: part of the time to the first result
     */
    public static void run(Path folder, int count, Supplier<Contender> loading) throws Exception {
        List<String> texts = texts(folder);
        List<String> raced = texts.subList(0, Math.min(count, texts.size()));
        Contender contender = loading.get();
        contender.read(raced.getFirst());
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        say("first", (System.currentTimeMillis() - started) / 1e3);
        int threads = Runtime.getRuntime().availableProcessors();
        List<String> others =
                texts.subList(raced.size(), Math.min(texts.size(), raced.size() + Math.min(WARM_UP, raced.size())));
        readAll(contender, others, threads);
        double worked = processorSeconds();
        long start = System.nanoTime();
        int found = readAll(contender, raced, threads);
        double seconds = (System.nanoTime() - start) / 1e9;
        say("reports", raced.size());
        say("found", found);
        say("seconds", seconds);
        say("processor", processorSeconds() - worked);
        alone(contender, raced.subList(0, Math.min(ALONE, raced.size())));
        say("peak", Stages.peakMegabytes());
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static int readAll(Contender contender, List<String> texts, int threads) throws Exception {
        int found = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> reading = new ArrayList<>();
            for (String text : texts) {
                reading.add(pool.submit(() -> contender.read(text)));
            }
            for (Future<Integer> one : reading) {
                found += one.get();
            }
        }
        return found;
    }

    private static void alone(Contender contender, List<String> texts) {
        long[] nanos = new long[texts.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            contender.read(texts.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        say("p50", nanos[nanos.length / 2] / 1e6);
        say("p99", nanos[nanos.length * 99 / 100] / 1e6);
    }

    /** What this process has had of the processors: says more than the clock where others work on the same machine. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(0.0);
    }

    private static void say(String name, double value) {
        System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
    }
}
