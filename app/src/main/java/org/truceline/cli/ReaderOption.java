package org.truceline.cli;

import org.jspecify.annotations.Nullable;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import picocli.CommandLine.Option;

/** Which reader reads the reports, the same for every verb that reads some. */
final class ReaderOption {

    @Option(
            names = "--reader",
            paramLabel = "READER",
            description =
                    "trained: a small network proposes, rules turn its words into values (default where its model is present); rules: rules alone, many times faster and weaker.")
    private @Nullable ReaderChoice reader;

    /** The pipeline with that reader. Loads it. */
    Pipeline pipeline() {
        return reader == null ? Pipeline.bundled() : Pipeline.bundled(reader);
    }
}
