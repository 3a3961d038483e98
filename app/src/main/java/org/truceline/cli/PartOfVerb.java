package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The first is one of the happenings that the second tells of together. */
@Command(
        name = "part-of",
        mixinStandardHelpOptions = true,
        description = "The first is one of the happenings that the second tells of together.")
final class PartOfVerb implements Callable<Integer> {

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
                        new Ruling.PartOf(ClaimMark.of(lookup.claimOf(left)), ClaimMark.of(lookup.claimOf(right))));
    }
}
