package org.truceline.cli;

import java.util.concurrent.Callable;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The claim is read rightly. */
@Command(name = "accept", mixinStandardHelpOptions = true, description = "The claim is read rightly.")
final class AcceptVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Parameters(
            paramLabel = "CLAIM",
            description = "Its id, or the beginning of it; the verb report shows those of a report.")
    private String claim = "";

    @Override
    public Integer call() {
        return judgement.keep(false, (archive, lookup) -> new Ruling.Accept(ClaimMark.of(lookup.claim(claim))));
    }
}
