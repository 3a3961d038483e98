package org.truceline.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A slot of the claim is another than what was read. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "A slot of the claim is another than what was read.")
final class CorrectVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgementOption judgement;

    @Parameters(paramLabel = "CLAIM", description = "Its id, or the beginning of it.")
    private String claim = "";

    @Option(
            names = "--set",
            required = true,
            paramLabel = "SLOT=VALUE",
            description =
                    "What it is: event=shelling, reality=negated, stance=denies, background=true, start=2023-09-19, end=…, killed=4, …")
    private Map<String, String> values = Map.of();

    @Override
    public Integer call() {
        if (values.size() != 1) {
            throw new ParameterException(spec.commandLine(), "One judgement, one slot: give --set once.");
        }
        Map.Entry<String, String> slot = values.entrySet().iterator().next();
        return judgement.keep(
                true,
                (archive, lookup) ->
                        new Ruling.Correct(ClaimMark.of(lookup.claim(claim)), slot.getKey(), slot.getValue()));
    }
}
