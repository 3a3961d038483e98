package org.truceline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Reliability;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How reliable a source is on a topic, as a person judges it. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = "How reliable a speaker or outlet is, A to F (F: cannot be judged).")
final class RateVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The speaker or outlet, as incident pages name it.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "A-F", converter = Words.OfReliability.class)
    private @Nullable Reliability reliability;

    @Option(
            names = "--on",
            paramLabel = "TOPIC",
            defaultValue = "",
            description = "On what (\"own losses\"). Default: everything.")
    private String topic = "";

    @Override
    public Integer call() {
        return judgement.keep(
                true, (archive, lookup) -> new Ruling.Rate(source, topic, Objects.requireNonNull(reliability)));
    }
}
