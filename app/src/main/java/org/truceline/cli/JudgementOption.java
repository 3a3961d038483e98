package org.truceline.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.json.JudgementJson;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Ledger;
import org.truceline.model.Judgement;
import org.truceline.model.Ruling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who judges and why, the same for every ruling; and how a ruling is kept. */
final class JudgementOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = {"--by", "--author"},
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who judges. Default: ${DEFAULT-VALUE}.")
    private String author = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why. Needed for everything but accept.")
    private @Nullable String reason;

    @Option(names = "--json", description = "Print the judgement as JSON.")
    private boolean json;

    /** Keeps the ruling that {@code deciding} makes of what is in the ledger; prints its id. */
    int keep(boolean reasonNeeded, BiFunction<Archive, Lookup, Ruling> deciding) {
        return keepAll(reasonNeeded, (archive, lookup) -> List.of(deciding.apply(archive, lookup)));
    }

    /** Keeps each of the rulings, which only together say what was meant; prints their ids. */
    int keepAll(boolean reasonNeeded, BiFunction<Archive, Lookup, List<Ruling>> deciding) {
        if (reasonNeeded && (reason == null || reason.isBlank())) {
            throw new ParameterException(
                    spec.commandLine(), "A judgement that changes the record needs a reason: --reason \"…\"");
        }
        try (Ledger open = ledger.openExisting()) {
            List<Ruling> rulings;
            try (Ledger.View view = open.view(AsOf.NOW)) {
                Archive archive = Archive.of(view);
                rulings = deciding.apply(archive, new Lookup(archive, spec.commandLine()));
                rulings.forEach(this::refuseOneAsTwo);
            }
            try (Ledger.Writer writer = open.writer()) {
                Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                for (Ruling ruling : rulings) {
                    tell(writer.judge(author, now, reason == null ? "" : reason, ruling));
                }
            }
        }
        return ExitStatus.OK;
    }

    /** Two ids of one happening, which an earlier judgement may have brought together, cannot be judged against each other. */
    private void refuseOneAsTwo(Ruling ruling) {
        boolean one =
                switch (ruling) {
                    case Ruling.Same same ->
                        same.left().id().equals(same.right().id());
                    case Ruling.NotSame other ->
                        other.left().id().equals(other.right().id());
                    case Ruling.PartOf part ->
                        part.part().id().equals(part.whole().id());
                    default -> false;
                };
        if (one) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Both are one incident already. To part its claims give a claim: "
                            + Called.by("judge split CLAIM")
                            + ledger.again() + "; " + Called.by("report REPORT") + ledger.again() + " lists them");
        }
    }

    private void tell(Judgement judgement) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                json
                        ? JudgementJson.line(judgement)
                        : "Kept as " + judgement.id() + ". To take it back: " + Called.by("judge retract ")
                                + judgement.id() + ledger.again() + " --reason \"…\"");
    }
}
