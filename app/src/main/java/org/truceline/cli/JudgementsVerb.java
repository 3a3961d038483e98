package org.truceline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.truceline.cli.page.JudgementTable;
import org.truceline.json.JudgementJson;
import org.truceline.ledger.Ledger;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists judgements. */
@Command(
        name = "judgements",
        mixinStandardHelpOptions = true,
        description = "Lists all judgements, the retracted ones too, with author, time and reason.")
final class JudgementsVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Judgement> judgements;
        try (Ledger.View open = view.open()) {
            judgements = open.listJudgements();
        }
        if (view.json) {
            judgements.forEach(judgement -> out.println(JudgementJson.line(judgement)));
            return ExitStatus.OK;
        }
        Set<JudgementId> retracted = judgements.stream()
                .map(Judgement::ruling)
                .filter(Ruling.Retract.class::isInstance)
                .map(ruling -> ((Ruling.Retract) ruling).judgement())
                .collect(Collectors.toSet());
        out.print(JudgementTable.of(judgements, retracted, Terminal.fromLauncher()));
        out.println(judgements.size() + (judgements.size() == 1 ? " judgement" : " judgements"));
        return ExitStatus.OK;
    }
}
