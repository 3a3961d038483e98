package org.truceline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ClaimMark;
import org.truceline.model.Credibility;
import org.truceline.model.HarmGrade;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well an incident is established, as a person judges it. */
@Command(name = "grade", mixinStandardHelpOptions = true, description = "How well the incident is established.")
final class GradeVerb implements Callable<Integer> {

    @Mixin
    private JudgementOption judgement;

    @Parameters(paramLabel = "CLAIM|INCIDENT", description = "An id, or the beginning of one.")
    private String id = "";

    @Option(
            names = "--credibility",
            required = true,
            paramLabel = "WORD",
            converter = Words.OfCredibility.class,
            description =
                    "confirmed, probably-true, possibly-true, doubtful, improbable, cannot-be-judged (Admiralty 1 to 6).")
    private @Nullable Credibility credibility;

    @Option(
            names = "--grade",
            required = true,
            paramLabel = "WORD",
            converter = Words.OfHarmGrade.class,
            description = "confirmed, fair, weak, contested, discounted.")
    private @Nullable HarmGrade grade;

    @Override
    public Integer call() {
        return judgement.keep(
                true,
                (archive, lookup) -> new Ruling.Grade(
                        ClaimMark.of(lookup.claimOf(id)),
                        Objects.requireNonNull(credibility),
                        Objects.requireNonNull(grade)));
    }
}
