package org.truceline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.truceline.cli.page.Explanation;
import org.truceline.json.ClaimJson;
import org.truceline.json.IncidentJson;
import org.truceline.json.Json;
import org.truceline.model.Claim;
import org.truceline.model.Incident;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how something came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says how a report was read, how a claim came about, or why an incident's claims were brought together: rules, words, candidates, reasons.")
final class ExplainVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Mixin
    private NamingOption naming;

    @Parameters(paramLabel = "REPORT|CLAIM|INCIDENT", description = "An id, or the beginning of one.")
    private String id = "";

    @Override
    public Integer call() {
        Archive archive = view.archive();
        Lookup lookup = new Lookup(archive, spec.commandLine());
        Optional<Incident> incident = lookup.findIncident(id);
        Optional<Claim> claim = incident.isPresent() ? Optional.empty() : lookup.findClaim(id);
        if (incident.isPresent()) {
            incident(archive, incident.get());
        } else if (claim.isPresent()) {
            claims(archive, List.of(claim.get()), "");
        } else {
            ReportId report = lookup.findReport(id)
                    .orElseThrow(() -> lookup.unknown(
                            "report, claim or incident", id, Called.by("reports"), Called.by("incidents")));
            Reading reading = archive.findReading(report).orElseThrow();
            claims(archive, reading.claims(), ClaimTable.whyNone(reading));
        }
        return ExitStatus.OK;
    }

    private void incident(Archive archive, Incident incident) {
        if (view.json) {
            spec.commandLine().getOut().println(IncidentJson.line(incident, naming.naming()));
            return;
        }
        Explanation explanation = new Explanation(archive, Terminal.fromLauncher(), naming.naming()).incident(incident);
        spec.commandLine().getOut().print(explanation);
    }

    private void claims(Archive archive, List<Claim> claims, String whyNone) {
        if (view.json) {
            Naming shown = naming.naming();
            claims.forEach(
                    claim -> spec.commandLine().getOut().println(Json.line(out -> ClaimJson.write(out, claim, shown))));
            return;
        }
        Explanation explanation = new Explanation(archive, Terminal.fromLauncher(), naming.naming());
        claims.forEach(explanation::claim);
        spec.commandLine()
                .getOut()
                .print(claims.isEmpty() ? "No claims were read out of " + id + ": " + whyNone + "\n" : explanation);
    }
}
