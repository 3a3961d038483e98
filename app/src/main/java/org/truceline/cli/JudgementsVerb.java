package org.truceline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.truceline.cli.page.JudgementTable;
import org.truceline.json.JudgementJson;
import org.truceline.ledger.Ledger;
import org.truceline.model.ClaimMark;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Reading;
import org.truceline.model.Ruling;
import org.truceline.reconcile.judge.JudgementBook;
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
        List<Reading> judged = new ArrayList<>();
        try (Ledger.View open = view.open()) {
            judgements = open.listJudgements();
            judgements.stream()
                    .flatMap(j -> j.ruling().marks().stream())
                    .map(ClaimMark::report)
                    .distinct()
                    .forEach(report -> open.findReading(report).ifPresent(judged::add));
        }
        if (view.json) {
            judgements.forEach(judgement -> out.println(JudgementJson.line(judgement)));
            return ExitStatus.OK;
        }
        Set<JudgementId> retracted = JudgementBook.retracted(judgements);
        JudgementBook book = new JudgementBook(judgements, judged);
        out.print(JudgementTable.of(judgements, retracted, j -> since(j.ruling(), book), Terminal.fromLauncher()));
        out.println(judgements.size() + (judgements.size() == 1 ? " judgement" : " judgements"));
        return ExitStatus.OK;
    }

    /** What has become of the claims that were judged; empty where they are read as they were. */
    private static String since(Ruling ruling, JudgementBook book) {
        if (ruling.marks().stream().anyMatch(m -> book.find(m).isEmpty())) {
            return "read no longer";
        }
        return ruling.marks().stream().anyMatch(book::changed) ? "changed since" : "";
    }
}
