package org.truceline.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.truceline.intake.Arrival;
import org.truceline.json.Json;
import org.truceline.ledger.Added;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Failure;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.LedgerException;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.ReportException;
import org.truceline.model.ReportId;
import org.truceline.pipeline.LivingRecord;
import org.truceline.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads reports into the ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Reads reports into the ledger, with their originals. Adding the same again changes nothing; an interrupted run can be repeated.")
final class AddVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Mixin
    private ReaderOption reader;

    @Mixin
    private NamesOption names;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--json",
            description =
                    "Print one JSON object a report: {\"doc\",\"added\",\"claims\"}, and \"unread\" where it was not read.")
    private boolean json;

    @Override
    public Integer call() {
        Pipeline pipeline = reader.pipeline(names);
        Map<Added, Integer> counts = new EnumMap<>(Added.class);
        Unreads unreads = new Unreads();
        Run run = new Run(spec.commandLine().getErr(), "reports");
        try (Ledger open = ledger.open();
                Ledger.Writer writer = open.writer()) {
            run.over(
                    inputs,
                    arrived -> {
                        Reading reading = pipeline.read(arrived.report());
                        unreads.count(reading);
                        return reading;
                    },
                    (arrived, reading) -> add(writer, pipeline, arrived, reading, counts));
            for (ReportException failed : run.failed()) {
                writer.fail(new Failure(way(failed.report()), failed.code(), told(failed), Instant.now()));
            }
            takeIn(open);
        } catch (LedgerException e) {
            spec.commandLine().getErr().println("truceline: before it failed: " + told(counts));
            throw e;
        }
        PrintWriter out = spec.commandLine().getOut();
        int status = run.close(told(counts) + unreads);
        if (!json && counts.containsKey(Added.NEW)) {
            out.println("What they tell of: " + Called.by("incidents") + ledger.again());
        }
        return status;
    }

    /** Brings the incidents up to date; what fails here is made good at the next look. */
    private void takeIn(Ledger open) {
        PrintWriter err = spec.commandLine().getErr();
        try (Waiting ignored = Waiting.on("putting the incidents together", err, Terminal.fromLauncher());
                LivingRecord record = new LivingRecord(open)) {
            record.update();
        } catch (LedgerException e) {
            if (!e.code().equals("ledger.locked")) {
                throw e;
            }
        }
    }

    private void add(
            Ledger.Writer writer,
            Pipeline pipeline,
            Arrival.Arrived arrived,
            Reading reading,
            Map<Added, Integer> counts) {
        Report report = arrived.report();
        String way = way(report);
        ReportId id = writer.idFor(report.id(), report.sha256(), way);
        Reading own = id.equals(report.id()) ? reading : pipeline.read(report.withId(id));
        Added added = writer.add(new Entry(own, arrived.original(), way, Instant.now(), reader.name()));
        counts.merge(added, 1, Integer::sum);
        if (json) {
            spec.commandLine().getOut().println(Json.line(out -> {
                out.writeStartObject();
                out.writeStringField("doc", id.value());
                out.writeStringField("added", added.word());
                out.writeNumberField("claims", own.claims().size());
                if (own.unread() != null) {
                    out.writeStringField("unread", own.unread().word());
                }
                out.writeEndObject();
            }));
        }
    }

    /** How a report came: its address, or its file's full path. What comes in a pipe is never the same way twice. */
    private static String way(Report report) {
        String address = report.source().address();
        return address == null || address.equals("-") ? "standard input " + report.sha256() : way(address);
    }

    private static String way(String address) {
        if (address.startsWith("-")) {
            return "standard input " + address;
        }
        if (address.contains("://")) {
            return address;
        }
        try {
            return "file " + Path.of(address).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return "file " + address;
        }
    }

    private static String told(ReportException failed) {
        return failed.getMessage() == null ? failed.code() : failed.getMessage();
    }

    private static String told(Map<Added, Integer> counts) {
        StringBuilder told = new StringBuilder();
        counts.forEach((added, count) -> told.append(told.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(added.word()));
        return told.isEmpty() ? "nothing added" : told.toString();
    }
}
