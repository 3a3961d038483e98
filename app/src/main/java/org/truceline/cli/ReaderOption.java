package org.truceline.cli;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.read.gate.Gate;
import org.truceline.read.trained.TrainedLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which reader reads the reports and whether the gate stands in front of it, the same for every verb that reads some. */
final class ReaderOption {

    @Option(
            names = "--reader",
            paramLabel = "READER",
            description =
                    "trained: a small network proposes and rules turn its words into values (default); rules: rules alone, many times faster, fewer claims right.")
    private @Nullable ReaderChoice reader;

    @Option(
            names = "--no-gate",
            description =
                    "Read every report. Default: reports of general news without a sentence that could tell a claim are kept unread, and say \"no happening: gate\".")
    private boolean noGate;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--max-windows",
            paramLabel = "N",
            defaultValue = "" + TrainedLimits.USUAL_WINDOWS,
            description =
                    "So many stretches of about 200 words of one report the trained reader reads; behind them rules read. 1 to 100000, default ${DEFAULT-VALUE}.")
    void windows(int given) {
        limits = limits.withWindows(Limit.checked(spec, "--max-windows", given, 100_000));
    }

    private TrainedLimits limits = TrainedLimits.STANDARD;

    /** The program's version and the reader, as a ledger keeps them beside what was read. */
    String name() {
        ReaderChoice chosen = reader == null ? ReaderChoice.usual() : reader;
        return new Version().getVersion()[0] + ", " + chosen.name().toLowerCase(Locale.ROOT) + " reader";
    }

    /** The pipeline with that reader, and the places and actors that are known. Loads them. */
    Pipeline pipeline(NamesOption names) {
        return noGate ? ungated(names) : gated(names);
    }

    /** The same with no gate whatever was asked: for what is wanted of every report, such as its mentions. */
    Pipeline ungated(NamesOption names) {
        ReaderChoice chosen = reader == null ? ReaderChoice.usual() : reader;
        return Pipeline.with(() -> chosen.load(limits), names::gazetteer, names::register);
    }

    private Pipeline gated(NamesOption names) {
        CompletableFuture<Gate> gate = CompletableFuture.supplyAsync(Gate::bundled);
        return ungated(names).withGate(gate.join());
    }
}
