package org.truceline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.cli.page.IncidentTable;
import org.truceline.cli.page.Legend;
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

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Mixin
    private IncidentFilter filter;

    @Mixin
    private NamingOption naming;

    @Option(names = "--brief", description = "One line an incident.")
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
        out.println(closing(incidents.size(), others));
        return ExitStatus.OK;
    }

    private String closing(int shown, int others) {
        String left = others == 0
                ? ""
                : "; " + others
                        + " more left out by the filters (--standing current,denied,unrealised,background shows threats and history too)";
        String none = filter.isGiven()
                ? ". Without filters: truceline incidents --brief" + view.sameLedger()
                        + ". What a place's name may mean: truceline gazetteer show NAME"
                : "";
        return shown
                + (shown == 1 ? " incident" : " incidents")
                + left
                + (shown == 0 ? none : ". One of them: truceline incident INCIDENT" + view.sameLedger());
    }
}
