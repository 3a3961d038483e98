package org.truceline.cli.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Archive;
import org.truceline.cli.Sides;
import org.truceline.model.Cell;
import org.truceline.model.Incident;
import org.truceline.model.Position;
import org.truceline.model.Proposition;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Version;
import org.truceline.model.Voice;

/**
 * Beside the rows of {@link Table}, a row for each value that somebody gives an incident: which column it speaks to, who says it and how, in which report, and the
 * sentence. Values that the rows leave out (rival figures, denials) are here too.
 */
public final class SourceTable {

    private static final List<String> NAMES = List.of(
            "event_id_cnty",
            "column",
            "value",
            "speaker",
            "says",
            "report",
            "publisher",
            "address",
            "published",
            "claim",
            "start",
            "end",
            "words",
            "sentence");
    private static final List<String> TAGS = List.of(
            "#event+code",
            "#indicator+name",
            "#indicator+value",
            "#meta+speaker",
            "#meta+stance",
            "#meta+report",
            "#meta+source",
            "#meta+url",
            "#date+published",
            "#meta+claim",
            "#meta+start",
            "#meta+end",
            "#meta+words",
            "#meta+sentence");

    private final Archive archive;

    /** @param archive where the reports are that the sentences stand in */
    public SourceTable(Archive archive) {
        this.archive = archive;
    }

    /** The heading line, and the line of HXL tags under it where they are wanted. */
    public List<String> heading(boolean tags) {
        String names = Csv.line(NAMES.stream().map(Csv.Cell::text).toList());
        return tags ? List.of(names, Csv.line(TAGS.stream().map(Csv.Cell::text).toList())) : List.of(names);
    }

    /** The lines of an incident: what each speaker says of it, then the figures. */
    public List<String> lines(Incident incident) {
        List<String> lines = new ArrayList<>();
        for (Version version : incident.versions()) {
            for (Cell cell : version.cells()) {
                if (!(cell.proposition() instanceof Proposition.Counted)) {
                    cell.said()
                            .forEach(said -> lines.add(line(
                                    incident,
                                    column(cell.proposition()),
                                    value(cell.proposition()),
                                    version.voice(),
                                    cell.position(),
                                    said)));
                }
            }
        }
        Set<List<Object>> told = new HashSet<>();
        for (Toll toll : incident.tolls()) {
            for (TollEntry entry : toll.entries()) {
                Quote words = entry.figure().words();
                if (told.add(List.of(
                        entry.claim(),
                        words.start(),
                        words.end(),
                        entry.figure().measure()))) {
                    lines.add(line(
                            incident,
                            entry.figure().measure().word(),
                            entry.figure().count().toString()
                                    + (entry.group().isAll()
                                            ? ""
                                            : " (" + entry.group().told(Sides::name) + ")")
                                    + entry.figure().scope().told(),
                            entry.voice(),
                            entry.position(),
                            new Cell.Said(entry.report(), entry.claim(), words)));
                }
            }
        }
        return lines;
    }

    private String line(
            Incident incident, String column, String value, Voice voice, Position position, Cell.Said said) {
        Optional<Report> report = archive.findReading(said.report()).map(r -> r.report());
        return Csv.line(List.of(
                Csv.Cell.text(incident.id().value()),
                Csv.Cell.text(column),
                Csv.Cell.text(value),
                Csv.Cell.text(voice.name()),
                Csv.Cell.text(position.verb()),
                Csv.Cell.text(said.report().value()),
                Csv.Cell.text(report.map(r -> r.source().publisher()).orElse("")),
                Csv.Cell.text(report.map(r -> r.source().address()).orElse("")),
                Csv.Cell.text(published(report.map(Report::published).orElse(null))),
                Csv.Cell.text(said.claim().value()),
                Csv.Cell.number(said.words().start()),
                Csv.Cell.number(said.words().end()),
                Csv.Cell.text(said.words().text()),
                Csv.Cell.text(archive.sentence(said.report(), said.words()))));
    }

    /** In ISO form, with time and zone as far as they are known. */
    static String published(@Nullable Published published) {
        if (published == null) {
            return "";
        }
        return published.day()
                + (published.time() == null ? "" : "T" + published.time())
                + (published.time() == null || published.zone() == null ? "" : published.zone());
    }

    /** The column of {@link Table} that the proposition speaks to. */
    private static String column(Proposition proposition) {
        return switch (proposition) {
            case Proposition.Happened h -> "event_type";
            case Proposition.DoneBy d -> "actor1";
            case Proposition.DoneTo d -> "actor2";
            case Proposition.At a -> "location";
            case Proposition.On o -> "event_date";
            case Proposition.Counted c -> c.measure().word();
        };
    }

    private static String value(Proposition proposition) {
        return switch (proposition) {
            case Proposition.Happened h -> h.event().word();
            case Proposition.DoneBy d -> d.name();
            case Proposition.DoneTo d -> d.name();
            case Proposition.At a -> a.name();
            case Proposition.On o ->
                o.days().first().equals(o.days().last())
                        ? o.days().first().toString()
                        : o.days().first() + "/" + o.days().last();
            case Proposition.Counted c -> c.told(Sides::name);
        };
    }
}
