package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The claim is read wrongly, and counts for nothing. */
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        description = "The claim is read wrongly, and counts for nothing.")
final class RejectVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Parameters(
            paramLabel = "CLAIM",
            description = "Its id, or the beginning of it; the verb report shows those of a report.")
    private String claim = "";

    @Override
    public Integer call() {
        return judgement.keep(true, (archive, lookup) -> new Ruling.Reject(ClaimMark.of(lookup.claim(claim))));
    }
}
