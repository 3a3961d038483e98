package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Both tell of one incident. */
@Command(name = "same", mixinStandardHelpOptions = true, description = "Both tell of one incident.")
final class SameVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Mixin
    private PairOption pair;

    @Override
    public Integer call() {
        return pair.keep(judgement, Ruling.Same::new);
    }
}
