package org.truceline.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Removal;
import org.truceline.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts back a report that was removed. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Puts back a report that was removed.")
final class RestoreVerb implements Callable<Integer> {

    @Spec
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

    @Override
    public Integer call() {
        try (Ledger open = ledger.openExisting();
                Ledger.Writer writer = open.writer()) {
            writer.restore(new Removal(new ReportId(id), false, author, Instant.now(), reason));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no report " + id + " here. See: " + Called.by("reports") + ledger.again(),
                    e);
        }
        spec.commandLine().getOut().println(id + " is back in the record.");
        return ExitStatus.OK;
    }
}
