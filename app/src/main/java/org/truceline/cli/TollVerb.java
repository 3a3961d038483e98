package org.truceline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.page.AdditionLines;
import org.truceline.cli.page.Legend;
import org.truceline.cli.page.TollPage;
import org.truceline.json.IncidentTollJson;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows figures over time, by speaker. */
@Command(
        name = "toll",
        mixinStandardHelpOptions = true,
        footer = Legend.HELP,
        description =
                "Shows figures over time, one series a speaker, of one incident or of all that the filters let through; totals are held against the incidents on record. Adds no figures up.")
final class TollVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Mixin
    private IncidentFilter filter;

    @Parameters(
            paramLabel = "INCIDENT",
            arity = "0..1",
            description = "Its id, or the beginning of it. Or use the filters.")
    private @Nullable String id;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES}. Default: all.",
            completionCandidates = Words.Measures.class,
            converter = Words.OfMeasure.class)
    private List<Measure> measures = new ArrayList<>();

    @Option(names = "--no-sentences", description = "Leave the sentences out.")
    private boolean noSentences;

    @Option(
            names = "--addable",
            description = "Say for each two figures of an incident whether they may be added, and by which rule not.")
    private boolean addable;

    @Override
    public Integer call() {
        if (id == null && !filter.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Whose toll? Give an incident's id (" + Called.by("incidents") + view.sameLedger()
                            + " lists them), --place or --party.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Archive archive =
                view.archiveWithTotals(record -> id == null ? filter.part(record) : record.beginning(Lookup.typed(id)));
        List<Incident> incidents = id == null
                ? filter.of(archive.dossier().incidents()).stream()
                        .filter(this::counts)
                        .toList()
                : List.of(new Lookup(archive, spec.commandLine())
                        .incident(id, () -> view.then(archive, Lookup.typed(Objects.requireNonNull(id)))));
        if (view.json) {
            incidents.forEach(incident -> out.println(IncidentTollJson.line(incident, archive.held(incident))));
            return ExitStatus.OK;
        }
        TollPage page = new TollPage(archive, Terminal.fromLauncher());
        AdditionLines additions = new AdditionLines(archive, Terminal.fromLauncher());
        for (Incident incident : incidents) {
            out.print(page.of(incident, measures, !noSentences));
            out.println(addable ? additions.of(incident, measures) : "");
        }
        out.print(Legend.ofTolls(incidents, measures, Terminal.fromLauncher()));
        if (incidents.isEmpty()) {
            out.println("No figures there. What is there: " + Called.by("incidents --brief") + view.sameLedger());
        } else if (incidents.size() > 1) {
            out.println(incidents.size()
                    + " incidents. Figures of different incidents, speakers, scopes and moments are not added.");
        }
        return ExitStatus.OK;
    }

    private boolean counts(Incident incident) {
        return incident.tolls().stream().anyMatch(toll -> measures.isEmpty() || measures.contains(toll.measure()));
    }
}
