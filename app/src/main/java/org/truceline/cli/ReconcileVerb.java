package org.truceline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.json.IncidentJson;
import org.truceline.model.Incident;
import org.truceline.model.Reading;
import org.truceline.pipeline.Pipeline;
import org.truceline.reconcile.Reconciler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads reports and prints the incidents that they come to. Writes nothing else. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description =
                "Reads reports and prints the incidents that they come to, one JSON object an incident. Keeps nothing.")
final class ReconcileVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Mixin
    private ReaderOption reader;

    @Mixin
    private NamesOption names;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = reader.pipeline(names);
        List<Reading> readings = new ArrayList<>();
        Unreads unreads = new Unreads();
        Run run = new Run(spec.commandLine().getErr(), "reports");
        run.over(inputs, arrived -> pipeline.read(arrived.report()), (arrived, reading) -> readings.add(reading));
        readings.forEach(unreads::count);
        List<Incident> incidents =
                new Reconciler().reconcile(readings, List.of()).incidents();
        incidents.forEach(i -> out.println(IncidentJson.line(i)));
        out.flush();
        return run.close(String.format("%,d incidents", incidents.size()) + unreads);
    }
}
