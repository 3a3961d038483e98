package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.cli.Archive;
import org.truceline.cli.Naming;
import org.truceline.cli.Terminal;
import org.truceline.model.Assessment;
import org.truceline.model.Cell;
import org.truceline.model.GradeChange;
import org.truceline.model.Incident;
import org.truceline.model.Link;
import org.truceline.model.ReportId;

/** All about one incident: who says what with the sentences, the figures, the origins, the links. */
public final class IncidentPage {

    private final Archive archive;
    private final Terminal terminal;
    private final Naming naming;

    /**
     * Pages of incidents.
     *
     * @param archive where the reports are that its claims were read from
     * @param naming which names of places to show
     */
    public IncidentPage(Archive archive, Terminal terminal, Naming naming) {
        this.naming = naming;
        this.archive = archive;
        this.terminal = terminal;
    }

    /**
     * The page of an incident.
     *
     * @param log the log of its grades
     */
    public String of(Incident incident, List<GradeChange> log) {
        StringBuilder out = new StringBuilder();
        out.append(terminal.strong(Names.of(incident, naming))).append('\n');
        out.append(incident.id())
                .append("  ")
                .append(incident.standing().word())
                .append('\n');
        wrap(out, 0, Codes.of(incident));
        Assessment assessment = incident.assessment();
        wrap(
                out,
                0,
                "credibility " + assessment.credibility().digit() + " "
                        + assessment.credibility().word() + ": " + assessment.credibilityReason());
        wrap(out, 0, "grade " + assessment.grade().word() + ": " + assessment.gradeReason());
        heading(out, "Who says what");
        out.append(new WhoSaysWhat(archive, terminal).of(incident.versions()));
        if (!incident.tolls().isEmpty()) {
            heading(out, "Figures (never added across speakers, scopes or moments)");
            String tolls = new TollPage(archive, terminal).of(incident, List.of(), false);
            out.append(tolls, tolls.indexOf('\n') + 1, tolls.length());
            out.append(Legend.ofTolls(List.of(incident), List.of(), terminal));
        }
        int origins = assessment.origins().size();
        heading(out, origins == 1 ? "Origins (one)" : "Origins (" + origins + ", independent of each other)");
        assessment.origins().forEach(origin -> out.append(OriginTree.of(origin, terminal)));
        if (!log.isEmpty()) {
            heading(out, "Grades so far (by the day on which this ledger came to know)");
            log.forEach(change -> change(out, change));
        }
        if (!incident.links().isEmpty()) {
            heading(out, "Other incidents");
            incident.links().forEach(link -> link(out, link));
        }
        if (!incident.notes().isEmpty()) {
            heading(out, "Notes");
            incident.notes().forEach(note -> wrap(out, 2, note));
        }
        heading(out, "Reports");
        reports(out, incident.reports());
        return out.toString();
    }

    /** Each sentence with the reports that carry it. */
    private Map<String, List<String>> sentences(List<Cell.Said> said) {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        for (Cell.Said each : said) {
            List<String> carriers =
                    reports.computeIfAbsent(archive.sentence(each.report(), each.words()), s -> new ArrayList<>());
            if (!carriers.contains(each.report().value())) {
                carriers.add(each.report().value());
            }
        }
        return reports;
    }

    private void change(StringBuilder out, GradeChange change) {
        wrap(
                out,
                2,
                change.time().toString().substring(0, 16).replace('T', ' ') + " UTC  credibility "
                        + change.credibility().digit() + " "
                        + change.credibility().word() + ", grade "
                        + change.grade().word() + ": " + change.cause());
        boolean one = change.credibilityReason().equals(change.gradeReason());
        wrap(out, 4, change.credibilityReason() + (one ? "" : "; " + change.gradeReason()));
    }

    private void link(StringBuilder out, Link link) {
        String other = archive.dossier().find(link.other()).map(Names::of).orElse("not in this view");
        wrap(
                out,
                2,
                link.kind().word() + " " + link.other() + " (" + other + "): " + link.reason() + " (" + link.rule()
                        + ")");
        sentences(link.said()).forEach((sentence, reports) -> {
            String quoted = "“" + sentence + "” — " + String.join(", ", reports);
            out.append(terminal.faint(Lines.wrap(quoted, 8, terminal.columns())))
                    .append('\n');
        });
    }

    private void reports(StringBuilder out, List<ReportId> reports) {
        Columns columns = new Columns("REPORT", "PUBLISHED", "TITLE*");
        for (ReportId report : reports) {
            String published = archive.published(report);
            String title =
                    archive.findReading(report).map(r -> r.report().title()).orElse("");
            columns.row(report.value(), published == null ? "not known" : published, title);
        }
        columns.lines(terminal.narrower(2))
                .forEach(line ->
                        out.append("  ").append(line.replace("\n", "\n  ")).append('\n'));
    }

    private void heading(StringBuilder out, String text) {
        out.append('\n').append(terminal.strong(text)).append('\n');
    }

    private void wrap(StringBuilder out, int indent, String text) {
        out.append(Lines.wrap(text, indent, terminal.columns())).append('\n');
    }
}
