package org.truceline.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.truceline.model.Claim;
import org.truceline.model.ClaimMark;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

    @Parameters(
            paramLabel = "CLAIM",
            description = "Its id, or the beginning of it; the verb report shows those of a report.")
    private String claim = "";

    @Option(
            names = "--set",
            required = true,
            paramLabel = "SLOT=VALUE",
            description =
                    "What it is: event=shelling, reality=negated, stance=denies, background=true, date=2023-09-19 or date=2023-09-19/2023-09-21, speaker, doer, target or place with words of the report (several with ; between them, none for nobody), or a figure: killed=4, injured=0 (a word that does not fit is answered with all that do).")
    private Map<String, String> values = Map.of();

    @Override
    public Integer call() {
        if (values.size() != 1) {
            throw new ParameterException(spec.commandLine(), "One judgement, one slot: give --set once.");
        }
        Map.Entry<String, String> given = values.entrySet().iterator().next();
        String slot = Slots.usual(given.getKey());
        String value = given.getValue().strip();
        return judgement.keep(true, (archive, lookup) -> {
            Claim read = lookup.claim(claim);
            refuse(slot, () -> {
                Slots.check(slot, value);
                archive.findReading(read.report()).ifPresent(r -> Slots.check(slot, value, read, r));
            });
            return new Ruling.Correct(ClaimMark.of(read), slot, value);
        });
    }

    private void refuse(String slot, Runnable check) {
        try {
            check.run();
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--set " + slot + ": " + e.getMessage());
        }
    }
}
