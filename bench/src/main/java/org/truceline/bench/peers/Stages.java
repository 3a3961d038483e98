package org.truceline.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.model.Mentions;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.Reader;
import org.truceline.read.gate.Gate;
import org.truceline.read.trained.TrainedLimits;
import org.truceline.text.TokenizedText;

/** Where the time of reading goes, and how much memory it took. */
public final class Stages {

    /** Limits of a reader that remembers all that is measured here. */
    public static final TrainedLimits REMEMBERING = new TrainedLimits(TrainedLimits.STANDARD.windows(), 1 << 14);

    private Stages() {}

    /**
     * Milliseconds a report of gate, tokenizer, encoder, rules and resolving, one report at a time on one thread. The encoder's time is what the same reading takes less when every
     * window is remembered; a reader by rules alone has none.
     *
     * @param remembering a reader with the limits {@link #REMEMBERING} that has read none of the reports
     */
    public static Map<String, Double> of(List<Report> reports, Pipeline pipeline, Reader remembering) {
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
        Map<String, Double> stages = new LinkedHashMap<>();
        stages.put("gate", nanos[0] / each);
        stages.put("tokenizer", nanos[1] / each);
        stages.put("encoder", Math.max(0, nanos[3] - nanos[4]) / each);
        stages.put("rules", nanos[4] / each);
        stages.put("resolve", (nanos[2] + nanos[5]) / each);
        return stages;
    }

    private static long lap(long start) {
        return System.nanoTime() - start;
    }

    /** The most memory in megabytes that this process ever had resident; 0 where the system does not say. */
    public static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
