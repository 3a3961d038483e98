package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.cli.Archive;
import org.truceline.cli.Naming;
import org.truceline.cli.Sides;
import org.truceline.cli.Terminal;
import org.truceline.model.Assessment;
import org.truceline.model.Cell;
import org.truceline.model.GradeChange;
import org.truceline.model.Incident;
import org.truceline.model.Link;
import org.truceline.model.Origin;
import org.truceline.model.Position;
import org.truceline.model.ReportId;
import org.truceline.model.Version;

/** All about one incident: who says what with the sentences, the figures, the origins, the links. */
public final class IncidentPage {

    private final Archive archive;
    private final Terminal terminal;
    private final Naming naming;
    private final Ratings ratings;

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
        ratings = new Ratings(archive.judgements());
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
        for (Version version : incident.versions()) {
            out.append("  ")
                    .append(terminal.strong(Lines.plain(version.voice().name())))
                    .append('\n');
            ratings(version).forEach(line -> wrap(out, 4, line));
            version(out, version);
        }
        if (!incident.tolls().isEmpty()) {
            heading(out, "Figures (never added across speakers, scopes or moments)");
            String tolls = new TollPage(archive, terminal).of(incident, List.of(), false);
            out.append(tolls, tolls.indexOf('\n') + 1, tolls.length());
            out.append(Legend.ofTolls(List.of(incident), List.of(), terminal));
        }
        heading(out, "Origins");
        assessment.origins().forEach(origin -> origin(out, origin));
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

    /** How people rate a speaker; where a report speaks for itself, its outlet. */
    private List<String> ratings(Version version) {
        List<String> own = ratings.of(version.voice().name());
        boolean report = version.voice().key().startsWith("report:");
        return own.isEmpty() && report
                ? archive.findReading(new ReportId(version.voice().name()))
                        .map(r -> ratings.of(r.report().source().publisher()))
                        .orElse(List.of())
                : own;
    }

    /** What a speaker says, with each sentence once: the propositions that one sentence carries stand together above it. */
    private void version(StringBuilder out, Version version) {
        Map<List<Cell.Said>, List<Cell>> bySentences = new LinkedHashMap<>();
        version.cells().forEach(cell -> bySentences
                .computeIfAbsent(cell.said(), s -> new ArrayList<>())
                .add(cell));
        bySentences.forEach((said, cells) -> {
            Map<Position, List<String>> byPosition = new LinkedHashMap<>();
            cells.forEach(cell -> byPosition
                    .computeIfAbsent(cell.position(), p -> new ArrayList<>())
                    .add(cell.proposition().told(Sides::name)));
            byPosition.forEach(
                    (position, propositions) -> wrap(out, 4, position.verb() + ": " + String.join("; ", propositions)));
            sentences(said).forEach((sentence, reports) -> {
                String quoted = "“" + sentence + "” — " + String.join(", ", reports);
                out.append(terminal.faint(Lines.wrap(quoted, 8, terminal.columns())))
                        .append('\n');
            });
        });
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

    private void origin(StringBuilder out, Origin origin) {
        wrap(
                out,
                2,
                origin.root() + " (" + origin.kind().word() + "): "
                        + String.join(
                                ", ",
                                origin.reports().stream().map(ReportId::value).toList()));
        reasons(origin).forEach((reason, reports) -> wrap(out, 4, told(reports, origin) + reason));
    }

    /** Each reason with the reports that it holds for; none for one that begins with no report. */
    private static Map<String, List<String>> reasons(Origin origin) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (String reason : origin.reasons()) {
            String report = origin.reports().stream()
                    .map(ReportId::value)
                    .filter(id -> reason.startsWith(id + " "))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            List<String> reports = reasons.computeIfAbsent(reason.substring(report.length()), r -> new ArrayList<>());
            if (!report.isEmpty()) {
                reports.add(report);
            }
        }
        return reasons;
    }

    private static String told(List<String> reports, Origin origin) {
        int count = reports.size();
        return count > 2 && count == origin.reports().size() ? "each of them" : String.join(", ", reports);
    }

    private void change(StringBuilder out, GradeChange change) {
        wrap(
                out,
                2,
                change.time().toString().substring(0, 16).replace('T', ' ') + " UTC  credibility "
                        + change.credibility().digit() + " "
                        + change.credibility().word() + ", grade "
                        + change.grade().word() + ": " + change.cause());
        wrap(out, 4, change.credibilityReason() + "; " + change.gradeReason());
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
                .forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private void heading(StringBuilder out, String text) {
        out.append('\n').append(terminal.strong(text)).append('\n');
    }

    private void wrap(StringBuilder out, int indent, String text) {
        out.append(Lines.wrap(text, indent, terminal.columns())).append('\n');
    }
}
