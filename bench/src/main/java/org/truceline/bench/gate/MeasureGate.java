package org.truceline.bench.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.truceline.pipeline.InOrder;
import org.truceline.read.gate.Gate;

/** What the gate keeps of the reports that hold a claim, what it drops of the rest, and how fast. */
@SuppressWarnings("EnumOrdinal") // a table for one run, its rows in the order of the groups
final class MeasureGate {

    /** Many times as many reports as there are, so that the clock has something to measure. */
    private static final int REPORTS = 100_000;

    private final Gate gate;

    MeasureGate(String table) {
        this.gate = new Gate(table);
    }

    void keptAndDropped(List<Sample> samples, String which) {
        Map<String, int[][]> counts = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        for (Sample sample : samples) {
            boolean passes = gate.passes(sample.text());
            counts.computeIfAbsent(sample.set(), s -> new int[3][2])[
                    sample.holds().ordinal()][passes ? 0 : 1]++;
            if (!passes && sample.holds() == Sample.Holds.YES) {
                lost.add(sample.doc());
            }
        }
        System.out.printf(
                "%-20s %-30s %-30s %s%n", "gate, " + which, "hold a claim: kept", "hold none: dropped", "may: dropped");
        counts.forEach((set, n) -> System.out.printf(
                "%-20s %-30s %-30s %s%n",
                set,
                share(n[Sample.Holds.YES.ordinal()], 0),
                share(n[Sample.Holds.NO.ordinal()], 1),
                share(n[Sample.Holds.UNSURE.ordinal()], 1)));
        System.out.println(
                lost.isEmpty() ? "" : "  dropped though they hold a claim: " + String.join(" ", lost) + "\n");
    }

    private static String share(int[] keptAndDropped, int which) {
        int all = keptAndDropped[0] + keptAndDropped[1];
        return all == 0
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%d of %d (%.1f %%)",
                        keptAndDropped[which],
                        all,
                        100.0 * keptAndDropped[which] / all);
    }

    void speed(List<Sample> samples) {
        List<String> texts = samples.stream()
                .filter(s -> s.set().startsWith("attribution"))
                .map(Sample::text)
                .toList();
        long letters = texts.stream().mapToLong(String::length).sum() * REPORTS / texts.size();
        int threads = Runtime.getRuntime().availableProcessors();
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            int[] passed = {0};
            InOrder.<Integer, Integer>run(
                    IntStream.range(0, REPORTS / 100).iterator(),
                    threads,
                    part -> (int) IntStream.range(0, 100)
                            .filter(i -> gate.passes(texts.get((part * 100 + i) % texts.size())))
                            .count(),
                    n -> passed[0] += n);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,.0f articles of %d characters a second on %d threads, %,.0f of 1,800 characters (300 words)%n",
                    REPORTS / seconds,
                    letters / REPORTS,
                    threads,
                    letters / 1800.0 / seconds);
        }
    }
}
