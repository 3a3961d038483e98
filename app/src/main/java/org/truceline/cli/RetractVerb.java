package org.truceline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.model.Judgement;
import org.truceline.model.Ruling;
import org.truceline.reconcile.judge.JudgementBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an earlier judgement back. It stays on record. */
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        description = "Takes an earlier judgement back; it stays on record. The verb judgements lists them.")
final class RetractVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgementOption judgement;

    @Parameters(
            paramLabel = "JUDGEMENT",
            description = "Its id, or the beginning of it; the verb judgements lists them.")
    private String id = "";

    @Override
    public Integer call() {
        return judgement.keep(
                true,
                (archive, lookup) ->
                        new Ruling.Retract(find(archive.judgements()).id()));
    }

    private Judgement find(List<Judgement> judgements) {
        List<Judgement> found = judgements.stream()
                .filter(each -> each.id().value().startsWith(id))
                .toList();
        if (found.size() != 1) {
            throw new NotHere(
                    spec.commandLine(),
                    (found.isEmpty() ? "There is no judgement " : "Several judgements begin with ") + id + ". See: "
                            + Called.by("judgements") + LedgerOption.again(spec.commandLine()));
        }
        Judgement judgement = found.getFirst();
        boolean retracted = JudgementBook.retracted(judgements).contains(judgement.id());
        if (retracted) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Judgement " + judgement.id() + " is taken back already. See: " + Called.by("judgements")
                            + LedgerOption.again(spec.commandLine()));
        }
        return judgement;
    }
}
