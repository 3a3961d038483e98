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

/** Takes a report out of all views, and keeps it from coming back when it arrives again. Nothing is erased. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description =
                "Takes a report out of all views, and keeps it from coming back when it arrives again. Nothing is erased.")
final class RemoveVerb implements Callable<Integer> {

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
            writer.remove(new Removal(new ReportId(id), true, author, Instant.now(), reason));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no report " + id + " here. See: " + Called.by("reports") + ledger.again(),
                    e);
        }
        spec.commandLine()
                .getOut()
                .println(id + " is out of the record. To put it back: " + Called.by("restore ") + id + ledger.again()
                        + " --reason \"…\"");
        return ExitStatus.OK;
    }
}
