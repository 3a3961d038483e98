package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Both tell of one incident. */
@Command(name = "same", mixinStandardHelpOptions = true, description = "Both tell of one incident.")
final class SameVerb implements Callable<Integer> {

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
                        new Ruling.Same(ClaimMark.of(lookup.claimOf(left)), ClaimMark.of(lookup.claimOf(right))));
    }
}
