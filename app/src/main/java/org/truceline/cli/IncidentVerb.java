package org.truceline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.cli.page.IncidentPage;
import org.truceline.cli.page.Legend;
import org.truceline.json.IncidentJson;
import org.truceline.model.GradeChange;
import org.truceline.model.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one incident. */
@Command(
        name = "incident",
        mixinStandardHelpOptions = true,
        footer = Legend.HELP,
        description =
                "Shows one incident: who says what with the sentences, the figures over time, the origins, the log of its grades, the reports.")
final class IncidentVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Mixin
    private NamingOption naming;

    @Parameters(paramLabel = "INCIDENT", description = "Its id, or the beginning of it; the verb incidents lists them.")
    private String id = "";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Naming names = naming.naming();
        Archive archive = view.archiveWithTotals(record -> record.beginning(Lookup.typed(id)));
        Incident incident =
                new Lookup(archive, spec.commandLine()).incident(id, () -> view.then(archive, Lookup.typed(id)));
        List<GradeChange> log = view.gradeLog(incident);
        if (view.json) {
            out.println(IncidentJson.line(incident, archive.held(incident), log, names));
        } else {
            out.print(new IncidentPage(archive, Terminal.fromLauncher(), names).of(incident, log));
        }
        return ExitStatus.OK;
    }
}
