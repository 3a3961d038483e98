package org.truceline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.page.FailureTable;
import org.truceline.cli.page.ReportTable;
import org.truceline.json.Json;
import org.truceline.ledger.Failure;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Provenance;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Unread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the reports of a ledger. */
@Command(
        name = "reports",
        mixinStandardHelpOptions = true,
        description = "Lists the reports in the ledger, or those that hold certain words, or what could not be read.")
final class ReportsVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "Only reports that hold all these words; words in double quotes must stand together.")
    private @Nullable String words;

    @Option(
            names = "--failed",
            description =
                    "Instead, what was to be added and gave no report, with code and time. What has come in since is not listed.")
    private boolean failed;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (failed) {
            return failures(out);
        }
        long failures;
        List<Provenance> reports;
        Map<ReportId, Unread> unread = new LinkedHashMap<>();
        try (Ledger.View open = view.open()) {
            failures = open.listFailures().size();
            List<Provenance> all = open.listReports();
            Set<ReportId> found = words == null ? Set.of() : Set.copyOf(open.search(words));
            reports = words == null
                    ? all
                    : all.stream()
                            .filter(report -> found.contains(report.report()))
                            .toList();
            for (Provenance report : reports) {
                Reading reading = report.claims() > 0
                        ? null
                        : open.findReading(report.report()).orElse(null);
                if (reading != null && reading.unread() != null) {
                    unread.put(report.report(), reading.unread());
                }
            }
        }
        if (view.json) {
            reports.forEach(report -> out.println(line(report, unread.get(report.report()))));
            return ExitStatus.OK;
        }
        out.print(ReportTable.of(reports, unread, Terminal.fromLauncher()));
        out.println(reports.size()
                + (reports.size() == 1 ? " report" : " reports")
                + (unread.isEmpty() ? "" : ", " + unread.size() + " kept unread")
                + (failures == 0
                        ? ""
                        : "; " + failures + " could not be read: " + Called.by("reports --failed")
                                + view.sameLedger()));
        return ExitStatus.OK;
    }

    private int failures(PrintWriter out) {
        List<Failure> failures;
        try (Ledger.View open = view.open()) {
            failures = open.listFailures();
        }
        if (view.json) {
            failures.forEach(failure -> out.println(Json.line(line -> {
                line.writeStartObject();
                line.writeStringField("way", failure.way());
                line.writeStringField("code", failure.code());
                line.writeStringField("message", failure.message());
                line.writeStringField("time", failure.time().toString());
                line.writeEndObject();
            })));
            return ExitStatus.OK;
        }
        out.print(FailureTable.of(failures, Terminal.fromLauncher()));
        out.println(failures.size() + " could not be read");
        return ExitStatus.OK;
    }

    private static String line(Provenance report, @Nullable Unread unread) {
        return Json.line(out -> {
            out.writeStartObject();
            out.writeStringField("doc", report.report().value());
            out.writeStringField(
                    "published",
                    report.published() == null ? null : report.published().toString());
            out.writeStringField("title", report.title());
            out.writeStringField("arrived", report.arrived().toString());
            out.writeStringField("way", report.way());
            out.writeStringField("sha256", report.sha256());
            out.writeStringField("reader", report.reader());
            out.writeNumberField("claims", report.claims());
            if (unread != null) {
                out.writeStringField("unread", unread.word());
            }
            out.writeEndObject();
        });
    }
}
