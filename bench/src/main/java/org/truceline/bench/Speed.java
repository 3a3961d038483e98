package org.truceline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.truceline.bench.peers.Stages;
import org.truceline.model.Mentions;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.Reader;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.read.gate.Gate;
import org.truceline.read.trained.TrainedLimits;
import org.truceline.resolve.actor.ActorFinder;
import org.truceline.resolve.actor.ActorRegister;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PlaceFinder;
import org.truceline.resolve.time.TimeFinder;
import org.truceline.text.TokenizedText;

/** How fast reports are read: reports and tokens a second, time of one report at the median and the 99th of a hundred, memory, and where the time goes. */
final class Speed {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    private Speed() {}

    /**
     * Reads again and again and prints how fast.
     *
     * @param folder plain texts, one report a file
     * @param reader the reader chosen; it remembers nothing here, since the same reports are read again and again
     */
    static void run(Path folder, Function<TrainedLimits, Reader> reader) throws IOException {
        long loading = System.nanoTime();
        TrainedLimits forgetting = new TrainedLimits(TrainedLimits.STANDARD.windows(), 1);
        Pipeline pipeline = Pipeline.with(() -> reader.apply(forgetting));
        List<Report> reports = reports(folder);
        long words = reports.stream()
                .mapToLong(r -> TokenizedText.of(r.text()).tokens().size())
                .sum();
        pipeline.read(reports.getFirst());
        System.out.printf(
                "%d reports of %d tokens on average; loaded and first report read in %.2f s, %.2f s after the process began%n",
                reports.size(),
                words / reports.size(),
                (System.nanoTime() - loading) / 1e9,
                (System.currentTimeMillis()
                                - ManagementFactory.getRuntimeMXBean().getStartTime())
                        / 1e3);
        int threads = Runtime.getRuntime().availableProcessors();
        for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long[] claims = {0};
            InOrder.<Report, Reading>run(
                    reports.iterator(),
                    threads,
                    pipeline::read,
                    r -> claims[0] += r.claims().size());
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%s %.1f reports a second, %.0f tokens a second, %d claims, %d threads%n",
                    round < 1 ? "(warm-up)" : "round " + round + "  ",
                    reports.size() / seconds,
                    words / seconds,
                    claims[0],
                    threads);
        }
        latency(pipeline, reports);
        stages(reports, pipeline);
        System.out.println("of a report's time on one thread:");
        Stages.of(reports, pipeline, reader.apply(Stages.REMEMBERING))
                .forEach((stage, milliseconds) -> System.out.printf("  %-18s %.3f ms%n", stage, milliseconds));
        System.out.printf("memory: at most %.0f MB resident%n", Stages.peakMegabytes());
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                "heap after the run %d MB, at most %d MB allowed%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    private static List<Report> reports(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    reports.add(Report.of(name, Published.given(LocalDate.of(2016, 7, 1)), Files.readString(file)));
                }
            }
        }
        return reports;
    }

    private static void latency(Pipeline pipeline, List<Report> reports) {
        long[] nanos = new long[reports.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            pipeline.read(reports.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "one report on one thread: median %.2f ms, 99th of a hundred %.2f ms%n",
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }

    private interface Stage {
        Object run(Report report, TokenizedText text);
    }

    private static void stages(List<Report> reports, Pipeline pipeline) {
        PlaceFinder places = new PlaceFinder(Gazetteer.bundled());
        TimeFinder times = new TimeFinder();
        ActorFinder actors = new ActorFinder(ActorRegister.standard());
        AttributionReader attribution = AttributionReader.load();
        List<TokenizedText> texts =
                reports.stream().map(r -> TokenizedText.of(r.text())).toList();
        Gate gate = Gate.bundled();
        time("gate", reports, texts, (r, t) -> gate.passes(r.text()));
        time("tokens", reports, texts, (r, t) -> TokenizedText.of(r.text()));
        time("places", reports, texts, places::find);
        time("times", reports, texts, times::find);
        time("actors", reports, texts, actors::find);
        time("attributions", reports, texts, (r, t) -> attribution.find(r, t, Mentions.none()));
        time("all, with claims", reports, texts, (r, t) -> pipeline.read(r));
    }

    private static void time(String name, List<Report> reports, List<TokenizedText> texts, Stage stage) {
        long best = Long.MAX_VALUE;
        int kept = 0;
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < reports.size(); i++) {
                kept += stage.run(reports.get(i), texts.get(i)).hashCode() & 1;
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("  %-18s %.3f ms a report%s%n", name, best / 1e6 / reports.size(), kept < 0 ? "!" : "");
    }
}
