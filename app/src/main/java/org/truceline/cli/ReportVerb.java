package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.page.Legend;
import org.truceline.cli.page.ReportPage;
import org.truceline.json.Json;
import org.truceline.json.ReadingJson;
import org.truceline.json.ReportJson;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Provenance;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        footer = Legend.HELP,
        description =
                "Shows a report: its text with the words marked that claims were read from, its claims, and where it comes from.")
final class ReportVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Parameters(paramLabel = "REPORT", description = "Its id, or the beginning of it; the verb reports lists them.")
    private String id = "";

    @Option(
            names = "--save-original",
            paramLabel = "FILE",
            description = "Write the original bytes, as they arrived, to a file that is not there yet.")
    private @Nullable Path original;

    @Override
    public Integer call() throws IOException {
        try (Ledger.View open = view.open()) {
            ReportId report = find(open);
            Reading reading = open.findReading(report).orElseThrow();
            PrintWriter out = spec.commandLine().getOut();
            if (original != null) {
                String sha256 = open.findProvenance(report).orElseThrow().sha256();
                Files.write(original, open.findOriginal(sha256).orElseThrow(), StandardOpenOption.CREATE_NEW);
                out.println(original + ": the original of " + report + ", SHA-256 " + sha256);
            } else if (view.json) {
                out.println(Json.line(json -> {
                    json.writeStartObject();
                    json.writeFieldName("report");
                    ReportJson.write(json, reading.report());
                    json.writeFieldName("reading");
                    ReadingJson.write(json, reading, true);
                    json.writeEndObject();
                }));
            } else {
                out.print(new ReportPage(Terminal.fromLauncher(), open.listJudgements())
                        .of(reading, open.listEditions(report)));
            }
        }
        return ExitStatus.OK;
    }

    private ReportId find(Ledger.View open) {
        List<ReportId> all = open.listReports().stream().map(Provenance::report).toList();
        Optional<ReportId> whole =
                all.stream().filter(report -> report.value().equals(id)).findFirst();
        List<ReportId> beginning = all.stream()
                .filter(report -> report.value().startsWith(Lookup.typed(id)))
                .toList();
        if (whole.isEmpty() && beginning.size() != 1) {
            throw new NotHere(
                    spec.commandLine(),
                    (beginning.isEmpty()
                                    ? "There is no report " + id + " here."
                                    : beginning.size() + " reports begin with " + id + ".")
                            + " See: " + Called.by("reports") + view.sameLedger());
        }
        return whole.orElseGet(() -> beginning.getFirst());
    }
}
