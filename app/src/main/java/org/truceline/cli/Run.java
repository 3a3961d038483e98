package org.truceline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.truceline.cli.page.Lines;
import org.truceline.intake.Arrival;
import org.truceline.intake.Intake;
import org.truceline.intake.Parcel;
import org.truceline.intake.Parcels;
import org.truceline.model.ReportException;
import org.truceline.pipeline.InOrder;

/** One run over inputs: opens each, works on it on all processors, hands the results on in order, counts what failed and says so at the end. */
final class Run {

    private static final double RATE_WORTH_TELLING = 10;

    private final PrintWriter err;
    private final Progress progress;
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<String, Integer> warnings = new TreeMap<>();
    private final List<ReportException> failed = new ArrayList<>();
    private long undated;
    private boolean stopped;

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
            InOrder.<Parcel, Done<T>>run(
                    first(inputs.most, parcels),
                    Math.max(1, inputs.threads),
                    parcel -> {
                        try {
                            Arrival arrival = intake.open(parcel);
                            return new Done<>(arrival, arrival instanceof Arrival.Arrived a ? work.apply(a) : null);
                        } catch (OutOfMemoryError | StackOverflowError e) {
                            return new Done<>(tooMuch(parcel), null);
                        }
                    },
                    done -> {
                        switch (done.arrival()) {
                            case Arrival.Arrived arrived -> {
                                undated += arrived.report().published() == null ? 1 : 0;
                                arrived.passedOver().forEach(this::passedOver);
                                out.accept(arrived, done.made());
                            }
                            case Arrival.Failed failure -> failed(failure.why());
                        }
                        progress.step();
                    });
            stopped = parcels.hasNext();
        } finally {
            progress.end();
        }
    }

    /** One report that takes more memory than there is costs itself, not the run. */
    private static Arrival tooMuch(Parcel parcel) {
        String name =
                switch (parcel) {
                    case Parcel.Packed packed -> packed.name();
                    case Parcel.Lost lost -> lost.why().report();
                };
        return new Arrival.Failed(
                new ReportException(
                        "read.memory",
                        name,
                        "takes more memory than the program may use; set TRUCELINE_HEAP (512m unless told), give --threads 1, or cut it into reports"));
    }

    /** So many of them; the rest stay where they are. */
    private static <T> Iterator<T> first(int most, Iterator<T> items) {
        return new Iterator<>() {
            private int taken;

            @Override
            public boolean hasNext() {
                return taken < most && items.hasNext();
            }

            @Override
            public T next() {
                taken++;
                return items.next();
            }
        };
    }

    /** Told where the run was long enough to have a rate; the first seconds are for getting ready. */
    private static String rate(double aSecond) {
        return aSecond < RATE_WORTH_TELLING ? "" : String.format(", %,.0f reports a second", aSecond);
    }

    private void failed(ReportException why) {
        failed.add(why);
        failures.merge(why.code(), 1, Integer::sum);
        tell(why);
    }

    private void passedOver(ReportException why) {
        warnings.merge(why.code(), 1, Integer::sum);
        tell(why);
    }

    private void tell(ReportException why) {
        progress.end();
        err.println("truceline: " + Lines.plain(why.report() + ": " + why.getMessage()) + " [" + why.code() + "]");
    }

    /** What gave no report so far, in order. */
    List<ReportException> failed() {
        return List.copyOf(failed);
    }

    /** Prints the closing line and the table of failures; gives the exit status. */
    int close(String made) {
        long reports = progress.done() - failed.size();
        double seconds = progress.seconds();
        if (progress.done() == 0) {
            err.println(
                    "truceline: no reports there. Give files, or folders that hold them: text, HTML, PDF, DOCX, EML, JSON Lines");
        }
        err.printf(
                "%,d report%s, %s, %.1f s%s%n",
                reports, reports == 1 ? "" : "s", made, seconds, rate(reports / Math.max(seconds, 1e-9)));
        if (undated > 0) {
            err.printf(
                    "  %,6d of them say%s no day of publication, so that \"on Friday\" cannot be told: give it with --published 2023-09-21%n",
                    undated, undated == 1 ? "s" : "");
        }
        if (stopped) {
            err.println("  stopped by --max-reports: there are more");
        }
        warnings.forEach((code, count) -> err.printf("  %,6d kept in part: %s%n", count, code));
        failures.forEach((code, count) -> err.printf("  %,6d failed: %s%n", count, code));
        err.flush();
        return failed.isEmpty() ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
}
