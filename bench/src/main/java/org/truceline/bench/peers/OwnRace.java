package org.truceline.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.truceline.model.Mentions;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.Reader;
import org.truceline.read.gate.Gate;
import org.truceline.read.trained.TrainedLimits;
import org.truceline.text.TokenizedText;

/** Truceline in the race: the whole way from clean text to looked-up claims, without the gate and with nothing remembered from report to report. */
public final class OwnRace {

    private static final TrainedLimits FORGETTING = new TrainedLimits(TrainedLimits.STANDARD.windows(), 1);
    private static final TrainedLimits REMEMBERING = new TrainedLimits(TrainedLimits.STANDARD.windows(), 1 << 14);
    private static final Published DAY = Published.given(LocalDate.of(2016, 7, 1));

    private OwnRace() {}

    /**
     * Reads the reports of a folder and prints what it took.
     *
     * @param loading the reader that was chosen
     */
    public static void run(Path folder, int count, Function<TrainedLimits, Reader> loading) throws Exception {
        List<Pipeline> made = new ArrayList<>();
        Race.run(folder, count, () -> {
            Pipeline pipeline = Pipeline.with(() -> loading.apply(FORGETTING));
            made.add(pipeline);
            return text -> pipeline.read(Report.of("r", DAY, text)).claims().size();
        });
        stages(reports(folder, count), made.getFirst(), loading.apply(REMEMBERING));
    }

    private static List<Report> reports(Path folder, int count) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(count)
                    .toList()) {
                reports.add(Report.of(file.getFileName().toString(), DAY, Files.readString(file)));
            }
        }
        return reports;
    }

    /** The network's time is what the same reading takes less when every window is remembered. */
    private static void stages(List<Report> reports, Pipeline pipeline, Reader remembering) {
        Gate gate = Gate.bundled();
        long[] nanos = new long[6];
        for (Report report : reports) {
            long start = System.nanoTime();
            boolean passes = gate.passes(report.text());
            nanos[0] += lap(start);
            start = System.nanoTime();
            TokenizedText text = TokenizedText.of(report.text());
            nanos[1] += lap(start);
            start = System.nanoTime();
            Mentions mentions = pipeline.names().find(report, text);
            nanos[2] += lap(start);
            start = System.nanoTime();
            Reading reading = remembering.read(report, text, mentions);
            nanos[3] += lap(start);
            start = System.nanoTime();
            Reading again = remembering.read(report, text, mentions);
            nanos[4] += lap(start);
            start = System.nanoTime();
            Reading whole = pipeline.names().complete(again, text);
            nanos[5] += lap(start);
            if (whole.claims().size() != reading.claims().size()) {
                throw new IllegalStateException(
                        "read twice, told differently" + (passes ? "" : ", and dropped by the gate"));
            }
        }
        double each = 1e6 * reports.size();
        say("gate", nanos[0] / each);
        say("tokenizer", nanos[1] / each);
        say("encoder", Math.max(0, nanos[3] - nanos[4]) / each);
        say("rules", nanos[4] / each);
        say("resolve", (nanos[2] + nanos[5]) / each);
    }

    private static long lap(long start) {
        return System.nanoTime() - start;
    }

    private static void say(String stage, double milliseconds) {
        System.out.printf(Locale.ROOT, "stage %s=%.4f%n", stage, milliseconds);
    }
}
