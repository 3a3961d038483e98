package org.truceline.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.Format;
import org.truceline.intake.IntakeOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where reports come from, the same for every verb that takes them. */
final class Inputs {

    @Parameters(
            paramLabel = "FILE|DIR|URL|-",
            arity = "1..*",
            description = "Files, folders, web addresses, or - for standard input.")
    List<String> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
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
    int threads = Runtime.getRuntime().availableProcessors();

    IntakeOptions options() {
        return IntakeOptions.defaults()
                .withFrom(from)
                .withPublished(published)
                .withClean(!noClean)
                .withPrivateAddresses(privateAddresses);
    }
}
