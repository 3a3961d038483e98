package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** They tell of different incidents, and never come together again. */
@Command(
        name = "not-same",
        mixinStandardHelpOptions = true,
        description = "They tell of different incidents, and never come together again.")
final class NotSameVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Mixin
    private PairOption pair;

    @Override
    public Integer call() {
        return pair.keep(judgement, Ruling.NotSame::new);
    }
}
