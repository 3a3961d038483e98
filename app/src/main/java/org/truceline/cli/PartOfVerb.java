package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The first is one of the happenings that the second tells of together. */
@Command(
        name = "part-of",
        mixinStandardHelpOptions = true,
        description = "The first is one of the happenings that the second tells of together.")
final class PartOfVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Mixin
    private PairOption pair;

    @Override
    public Integer call() {
        return pair.keep(judgement, Ruling.PartOf::new);
    }
}
