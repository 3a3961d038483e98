package org.truceline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.cli.page.IncidentTable;
import org.truceline.cli.page.Legend;
import org.truceline.cli.page.Lines;
import org.truceline.json.IncidentJson;
import org.truceline.model.Incident;
import org.truceline.pipeline.LivingRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists incidents with their figures. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        footer = Legend.HELP,
        description = "Lists incidents by day, each figure with its speaker, its moment and its sentence.")
final class IncidentsVerb implements Callable<Integer> {

    /** "i-" and ten digits: hardly ever the beginning of another. */
    private static final int SHORT_ID = 12;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Mixin
    private IncidentFilter filter;

    @Mixin
    private NamingOption naming;

    @Option(names = "--brief", description = "Without figures and sentences.")
    private boolean brief;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Naming names = naming.naming();
        Archive archive = filter.isPart() ? view.archive(filter::part) : view.archive(LivingRecord::incidents);
        List<Incident> incidents = filter.of(archive.dossier().incidents());
        if (view.json) {
            incidents.forEach(incident -> out.println(IncidentJson.line(incident, names)));
            return ExitStatus.OK;
        }
        if (!incidents.isEmpty()) {
            out.print(new IncidentTable(archive, Terminal.fromLauncher(), names).of(incidents, !brief));
        }
        int others = filter.isPart() ? 0 : archive.dossier().incidents().size() - incidents.size();
        closing(incidents, others).forEach(out::println);
        return ExitStatus.OK;
    }

    /** How many, what the filters left out, and what to ask for next; each command on a line of its own. */
    private List<String> closing(List<Incident> shown, int others) {
        List<String> lines = new ArrayList<>();
        int width = Terminal.fromLauncher().columns();
        lines.add(Lines.wrap(
                shown.size()
                        + (shown.size() == 1 ? " incident" : " incidents")
                        + (others == 0
                                ? ""
                                : "; " + others + " more left out by the filters (threats and history, for example: "
                                        + "--standing current,denied,unrealised,background)"),
                0,
                width));
        if (!shown.isEmpty()) {
            String id = shown.getFirst().id().value();
            lines.add("One of them: " + Called.by("incident ") + id.substring(0, Math.min(id.length(), SHORT_ID))
                    + view.sameLedger());
        } else if (filter.isGiven()) {
            lines.add("Without filters: " + Called.by("incidents --brief") + view.sameLedger());
            lines.add("What a place's name may mean: " + Called.by("gazetteer show NAME"));
        } else {
            lines.add("Add reports: " + Called.by("add FILE|DIR|URL …") + view.sameLedger());
        }
        return lines;
    }
}
