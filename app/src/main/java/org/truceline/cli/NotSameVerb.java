package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** They tell of different incidents, and never come together again. */
@Command(
        name = "not-same",
        mixinStandardHelpOptions = true,
        description = "They tell of different incidents, and never come together again.")
final class NotSameVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Parameters(index = "0", paramLabel = "CLAIM|INCIDENT", description = "An id, or the beginning of one.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "CLAIM|INCIDENT", description = "Another.")
    private String right = "";

    @Override
    public Integer call() {
        return judgement.keep(
                true,
                (archive, lookup) ->
                        new Ruling.NotSame(ClaimMark.of(lookup.claimOf(left)), ClaimMark.of(lookup.claimOf(right))));
    }
}
