package org.truceline.cli;

import java.util.function.BiFunction;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Parameters;

/** Two claims or incidents that a ruling is on, the same for every ruling on two. */
final class PairOption {

    @Parameters(index = "0", paramLabel = "CLAIM|INCIDENT", description = "An id, or the beginning of one.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "CLAIM|INCIDENT", description = "Another.")
    private String right = "";

    /** Keeps the ruling that {@code deciding} makes of the two, which needs a reason. */
    int keep(JudgementOption judgement, BiFunction<ClaimMark, ClaimMark, Ruling> deciding) {
        return judgement.keep(
                true,
                (archive, lookup) ->
                        deciding.apply(ClaimMark.of(lookup.claimOf(left)), ClaimMark.of(lookup.claimOf(right))));
    }
}
