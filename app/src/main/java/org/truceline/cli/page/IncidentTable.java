package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.cli.Archive;
import org.truceline.cli.Called;
import org.truceline.cli.Naming;
import org.truceline.cli.Terminal;
import org.truceline.model.Estimate;
import org.truceline.model.Figure;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Standing;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;

/** Incidents in rows, each with its figures, their speakers and their sentences below. */
public final class IncidentTable {

    /** More figures than these are on the incident's own page. */
    private static final int FIGURES = 3;

    private final Archive archive;
    private final Terminal terminal;
    private final Naming naming;
    private final Ids ids;

    /** @param naming which names of places to show */
    public IncidentTable(Archive archive, Terminal terminal, Naming naming) {
        this.naming = naming;
        this.archive = archive;
        this.terminal = terminal;
        this.ids = new Ids(
                archive.dossier().incidents().stream().map(i -> i.id().value()).toList());
    }

    /**
     * The rows of {@code incidents}.
     *
     * @param figures whether to print figures and sentences below each row
     */
    public String of(List<Incident> incidents, boolean figures) {
        Columns columns = new Columns("INCIDENT", "DATE", "TYPE*", "PLACE*", "KILLED", "INJURED", "SPEAKERS", "GRADE");
        for (Incident incident : incidents) {
            columns.row(
                    ids.shorten(incident.id().value()),
                    day(incident),
                    incident.type().word()
                            + (incident.standing() == Standing.CURRENT
                                    ? ""
                                    : " (" + incident.standing().word() + ")"),
                    Names.place(incident.place(), naming),
                    estimate(incident, Measure.KILLED),
                    estimate(incident, Measure.INJURED),
                    Integer.toString(incident.versions().size()),
                    incident.assessment().grade().word());
        }
        StringBuilder out = new StringBuilder(columns.heading(terminal)).append('\n');
        List<String> lines = columns.lines(terminal);
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append('\n');
            if (figures) {
                DoerLines.of(incidents.get(i)).forEach(line -> out.append(Lines.wrap(line, 4, terminal.columns()))
                        .append('\n'));
                figures(incidents.get(i), out);
            }
        }
        return out.append(legend(incidents, figures)).toString();
    }

    /** The days; of an undated incident the day of its first report, by which it had been told. */
    private String day(Incident incident) {
        if (incident.days() != null) {
            return Names.days(incident.days());
        }
        return incident.reports().stream()
                .map(archive::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> "≤" + day)
                .orElse(Names.days(null));
    }

    private String legend(List<Incident> incidents, boolean figures) {
        List<String> cells = new ArrayList<>();
        for (Incident incident : incidents) {
            cells.add(day(incident));
            cells.add(estimate(incident, Measure.KILLED));
            cells.add(estimate(incident, Measure.INJURED));
            if (figures) {
                shown(incident)
                        .forEach(entries ->
                                cells.add(entries.getFirst().figure().count().toString()));
            }
        }
        return Legend.of(cells, terminal);
    }

    /** A number, "-" where nobody says, "some" where no number is given, "none told" where those who count tell of none. */
    private static String estimate(Incident incident, Measure measure) {
        return switch (incident.estimate(measure)) {
            case Estimate.Known known -> known.toString();
            case Estimate.NoneTold none -> "none told";
            case Estimate.Unknown unknown -> incident.toll(measure).isPresent() ? "unknown" : "-";
        };
    }

    /** The figures that stand below a row. */
    private static List<List<TollEntry>> shown(Incident incident) {
        return List.copyOf(same(incident)).stream().limit(FIGURES).toList();
    }

    /** The entries of an incident, those together that say the same by the same speaker. */
    private static Collection<List<TollEntry>> same(Incident incident) {
        Map<List<Object>, List<TollEntry>> same = new LinkedHashMap<>();
        incident.tolls().stream()
                .sorted(Comparator.comparing(Toll::measure).thenComparing(Toll::group))
                .flatMap(toll -> toll.entries().stream())
                .forEach(entry -> same.computeIfAbsent(said(entry), key -> new ArrayList<>())
                        .add(entry));
        return same.values();
    }

    private void figures(Incident incident, StringBuilder out) {
        shown(incident).forEach(entries -> {
            int reports =
                    (int) entries.stream().map(TollEntry::report).distinct().count();
            out.append(FigureLine.of(entries.getFirst(), reports, archive, terminal, 4))
                    .append('\n');
        });
        int all = same(incident).size();
        if (all > FIGURES) {
            String more = "and " + (all - FIGURES) + " more: " + Called.by("incident ")
                    + ids.shorten(incident.id().value());
            out.append("    ").append(more).append('\n');
        }
    }

    /** Equal for entries that say the same by the same speaker. */
    private static List<Object> said(TollEntry entry) {
        Figure figure = entry.figure();
        return List.of(
                entry.voice().key(), entry.group(), entry.position(), figure.measure(), figure.count(), figure.scope());
    }
}
