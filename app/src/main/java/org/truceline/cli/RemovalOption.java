package org.truceline.cli;

import java.time.Instant;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Removal;
import org.truceline.model.ReportId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which report is taken out of the record or put back, who says so and why. */
final class RemovalOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Parameters(paramLabel = "REPORT", description = "Its whole id.")
    private String id = "";

    @Option(
            names = {"--by", "--author"},
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides. Default: ${DEFAULT-VALUE}.")
    private String author = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    /** Takes the report out, or puts it back; says so with its id and {@code outcome}. */
    int keep(boolean removed, String outcome) {
        try (Ledger open = ledger.openExisting();
                Ledger.Writer writer = open.writer()) {
            Removal removal = new Removal(new ReportId(id), removed, author, Instant.now(), reason);
            if (removed) {
                writer.remove(removal);
            } else {
                writer.restore(removal);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no report " + id + " here. See: " + Called.by("reports") + ledger.again(),
                    e);
        }
        spec.commandLine().getOut().println(id + outcome);
        return ExitStatus.OK;
    }

    /** The command that puts the report back. */
    String undoing() {
        return Called.by("restore ") + id + ledger.again() + " --reason \"…\"";
    }
}
