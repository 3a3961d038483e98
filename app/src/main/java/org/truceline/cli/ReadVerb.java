package org.truceline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.truceline.cli.page.Legend;
import org.truceline.json.ReadingJson;
import org.truceline.model.Reading;
import org.truceline.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads reports and prints their claims. Writes nothing else. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        footer = Legend.HELP,
        description = "Reads reports and prints the claims in them, one JSON object a report. Keeps nothing.")
final class ReadVerb implements Callable<Integer> {

    /** How claims are printed. */
    enum Form {
        JSONL,
        TABLE
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Mixin
    private ReaderOption reader;

    @Mixin
    private NamesOption names;

    @Option(
            names = "--mentions",
            description =
                    "Print the attributions, places, times and actors that each report mentions too. Every report is then read: see --no-gate.")
    private boolean mentions;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "jsonl: the contract of a claim (default where output is no terminal); table: for people.")
    private Form form = Terminal.fromLauncher().out() ? Form.TABLE : Form.JSONL;

    @Option(names = "--json", description = "The same as --format jsonl.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = mentions ? reader.ungated(names) : reader.pipeline(names);
        Unreads unreads = new Unreads();
        AtomicLong claims = new AtomicLong();
        Run run = new Run(spec.commandLine().getErr(), "reports");
        Terminal terminal = Terminal.fromLauncher();
        boolean table = form == Form.TABLE && !json;
        run.over(
                inputs,
                arrived -> {
                    Reading reading = pipeline.read(arrived.report());
                    claims.addAndGet(reading.claims().size());
                    unreads.count(reading);
                    return table ? ClaimTable.of(reading, terminal) : ReadingJson.line(reading, mentions);
                },
                (arrived, printed) -> out.println(printed));
        out.flush();
        return run.close(String.format("%,d claims", claims.get()) + unreads);
    }
}
