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
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.Reader;
import org.truceline.read.trained.TrainedLimits;

/** Truceline in the race: the whole way from clean text to looked-up claims, without the gate and with nothing remembered from report to report. */
public final class OwnRace {

    private static final TrainedLimits FORGETTING = new TrainedLimits(TrainedLimits.STANDARD.windows(), 1);
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
        Stages.of(reports(folder, count), made.getFirst(), loading.apply(Stages.REMEMBERING))
                .forEach(OwnRace::say);
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

    private static void say(String stage, double milliseconds) {
        System.out.printf(Locale.ROOT, "stage %s=%.4f%n", stage, milliseconds);
    }
}
