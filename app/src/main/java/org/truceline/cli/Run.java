package org.truceline.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.truceline.intake.Arrival;
import org.truceline.intake.Intake;
import org.truceline.intake.Parcels;
import org.truceline.model.ReportException;
import org.truceline.pipeline.InOrder;

/** One run over inputs: opens each, works on it on all processors, hands the results on in order, counts what failed and says so at the end. */
final class Run {

    private final PrintWriter err;
    private final Progress progress;
    private final Map<String, Integer> failures = new TreeMap<>();
    private long failed;

    Run(PrintWriter err, String what) {
        this.err = err;
        this.progress = new Progress(err, Terminal.fromLauncher(), what);
    }

    /**
     * @param work done on many threads
     * @param out handed each report that arrived and what {@code work} made of it, in order, on one thread
     */
    <T> void over(Inputs inputs, Function<Arrival.Arrived, T> work, BiConsumer<Arrival.Arrived, T> out) {
        record Done<T>(Arrival arrival, T made) {}
        Intake intake = Intake.with(inputs.options());
        try (Parcels parcels = intake.parcels(inputs.inputs, System.in)) {
            InOrder.<org.truceline.intake.Parcel, Done<T>>run(
                    parcels,
                    Math.max(1, inputs.threads),
                    parcel -> {
                        Arrival arrival = intake.open(parcel);
                        return new Done<>(arrival, arrival instanceof Arrival.Arrived a ? work.apply(a) : null);
                    },
                    done -> {
                        switch (done.arrival()) {
                            case Arrival.Arrived arrived -> out.accept(arrived, done.made());
                            case Arrival.Failed failure -> failed(failure.why());
                        }
                        progress.step();
                    });
        } finally {
            progress.end();
        }
    }

    private void failed(ReportException why) {
        failed++;
        failures.merge(why.code(), 1, Integer::sum);
        progress.end();
        err.println("truceline: " + why.report() + ": " + why.getMessage() + " [" + why.code() + "]");
    }

    /** Prints the closing line and the table of failures; gives the exit status. */
    int close(String made) {
        long reports = progress.done() - failed;
        double seconds = progress.seconds();
        if (progress.done() == 0) {
            err.println(
                    "truceline: no reports there. Give files, or folders that hold them: text, HTML, PDF, DOCX, EML, JSON Lines");
        }
        err.printf(
                "%,d report%s, %s, %.1f s, %.0f reports a second%n",
                reports, reports == 1 ? "" : "s", made, seconds, reports / Math.max(seconds, 1e-9));
        failures.forEach((code, count) -> err.printf("  %,6d failed: %s%n", count, code));
        err.flush();
        return failed == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
}
