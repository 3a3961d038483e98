package org.truceline.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.Format;
import org.truceline.intake.IntakeLimits;
import org.truceline.intake.IntakeOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where reports come from, the same for every verb that takes them. */
final class Inputs {

    @Parameters(
            paramLabel = "FILE|DIR|URL|-",
            arity = "1..*",
            description = "Files, folders, web addresses, or - for standard input.")
    void inputs(List<String> given) {
        if (given.contains("")) {
            throw new ParameterException(spec.commandLine(), "an input is empty: name a file, a folder or an address");
        }
        inputs = List.copyOf(given);
    }

    List<String> inputs = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = Words.Formats.class,
            description = "The format of all inputs: ${COMPLETION-CANDIDATES}. Default: told from name and content.")
    @Nullable Format from;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description =
                    "The day of publication (2023-09-21), where the report does not say it. Default: looked for in each report.")
    @Nullable LocalDate published;

    @Option(
            names = "--no-clean",
            description = "Take plain texts and JSON Lines exactly as given: offsets then count in the given text.")
    boolean noClean;

    @Option(
            names = "--allow-private-addresses",
            description = "Fetch from loopback, private and link-local addresses too. Default: refused.")
    boolean privateAddresses;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to work on at once. Default: the number of processors.")
    void threads(int given) {
        if (given < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: at least 1, not " + given);
        }
        threads = given;
    }

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "" + IntakeLimits.USUAL_MEGABYTES,
            description =
                    "A report (of JSON Lines: a line; of an archive: what it unfolds to) of more megabytes is refused. 1 to 1000, default ${DEFAULT-VALUE}.")
    void megabytes(int given) {
        limits = limits.withMegabytes(Limit.checked(spec, "--max-size", given, 1_000));
    }

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            defaultValue = "" + IntakeLimits.USUAL_CHARACTERS,
            description =
                    "A report whose text has more characters is refused. 1 to 100000000, default ${DEFAULT-VALUE}.")
    void characters(int given) {
        limits = limits.withCharacters(Limit.checked(spec, "--max-characters", given, 100_000_000));
    }

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            defaultValue = "" + IntakeLimits.USUAL_SECONDS,
            description =
                    "So long one document may take to be parsed, and one address to answer. 1 to 3600, default ${DEFAULT-VALUE}.")
    void seconds(int given) {
        limits = limits.withTime(Duration.ofSeconds(Limit.checked(spec, "--max-seconds", given, 3_600)));
    }

    @Option(
            names = "--max-reports",
            paramLabel = "N",
            description = "Stop after so many inputs, and say so. At least 1. Default: all of them.")
    void most(int given) {
        most = Limit.checked(spec, "--max-reports", given, Integer.MAX_VALUE);
    }

    int most = Integer.MAX_VALUE;
    private IntakeLimits limits = IntakeLimits.defaults();
    int threads = Runtime.getRuntime().availableProcessors();

    IntakeOptions options() {
        return IntakeOptions.defaults()
                .withFrom(from)
                .withPublished(published)
                .withClean(!noClean)
                .withPrivateAddresses(privateAddresses)
                .withLimits(limits);
    }
}
