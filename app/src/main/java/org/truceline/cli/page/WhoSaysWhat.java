package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Archive;
import org.truceline.cli.Sides;
import org.truceline.cli.Terminal;
import org.truceline.model.Cell;
import org.truceline.model.Measure;
import org.truceline.model.Position;
import org.truceline.model.Proposition;
import org.truceline.model.ReportId;
import org.truceline.model.Version;

/** The matrix of an incident: first how each speaker stands to each kind of proposition, silence included; then what each says, sentence by sentence. */
final class WhoSaysWhat {

    /** A speaker who says nothing of it: no denial, and no zero. */
    private static final String SILENT = "·";

    private static final List<Position> STRONGEST_FIRST =
            List.of(Position.ADMITTED, Position.CONFIRMED, Position.ACCUSED, Position.ASSERTED);

    private final Archive archive;
    private final Terminal terminal;
    private final Ratings ratings;

    WhoSaysWhat(Archive archive, Terminal terminal) {
        this.archive = archive;
        this.terminal = terminal;
        ratings = new Ratings(archive.judgements());
    }

    String of(List<Version> versions) {
        StringBuilder out = new StringBuilder();
        if (versions.size() > 1) {
            matrix(versions, out);
        }
        for (Version version : versions) {
            out.append("  ")
                    .append(terminal.strong(Lines.plain(version.voice().name())))
                    .append('\n');
            ratings(version).forEach(line -> wrap(out, 4, line));
            sentences(version, out);
        }
        return out.toString();
    }

    /** The kinds of propositions in their order, the counts of each measure behind them. */
    private record Column(int kind, @Nullable Measure measure) implements Comparable<Column> {

        static Column of(Proposition proposition) {
            return new Column(
                    proposition.column(), proposition instanceof Proposition.Counted count ? count.measure() : null);
        }

        @Override
        public int compareTo(Column other) {
            return Comparator.comparingInt(Column::kind)
                    .thenComparing(Column::measure, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .compare(this, other);
        }
    }

    private void matrix(List<Version> versions, StringBuilder out) {
        Map<Column, String> columns = new TreeMap<>();
        versions.forEach(v -> v.cells().forEach(c -> columns.put(Column.of(c.proposition()), title(c.proposition()))));
        List<String> headings = new ArrayList<>(List.of("SPEAKER*"));
        headings.addAll(columns.values());
        Columns table = new Columns(headings.toArray(String[]::new));
        for (Version version : versions) {
            Map<Column, Set<Position>> positions = new TreeMap<>();
            for (Cell cell : version.cells()) {
                positions
                        .computeIfAbsent(Column.of(cell.proposition()), c -> EnumSet.noneOf(Position.class))
                        .add(cell.position());
            }
            List<String> row = new ArrayList<>(List.of(version.voice().name()));
            columns.keySet().forEach(c -> row.add(marks(positions.getOrDefault(c, Set.of()))));
            table.row(row.toArray(String[]::new));
        }
        Terminal narrower = terminal.narrower(2);
        out.append("  ").append(table.heading(narrower).replace("\n", "\n  ")).append('\n');
        table.lines(narrower)
                .forEach(line ->
                        out.append("  ").append(line.replace("\n", "\n  ")).append('\n'));
        String legend = SILENT + " silent: says nothing of it, which is no denial and no zero";
        out.append(terminal.faint(Lines.wrap(legend, 2, terminal.columns()))).append("\n\n");
    }

    private static String title(Proposition proposition) {
        return switch (proposition) {
            case Proposition.Happened h -> "HAPPENED";
            case Proposition.DoneBy d -> "BY";
            case Proposition.DoneTo d -> "TO";
            case Proposition.At a -> "AT";
            case Proposition.On o -> "ON";
            case Proposition.Counted c -> c.measure().word().toUpperCase(Locale.ROOT);
        };
    }

    /** What a speaker does with some propositions of one kind: of those that affirm it the strongest, and beside it whether the speaker denies one too. */
    private static String marks(Set<Position> positions) {
        List<Position> shown = new ArrayList<>();
        STRONGEST_FIRST.stream().filter(positions::contains).findFirst().ifPresent(shown::add);
        positions.stream().filter(p -> !p.affirms()).forEach(shown::add);
        return shown.isEmpty() ? SILENT : shown.stream().map(Position::verb).collect(Collectors.joining(", "));
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

    /** What one sentence says, and which reports carry it. */
    private record Sentence(Set<String> reports, Map<Position, Set<String>> says) {}

    private record Said(String sentence, Cell.Said where, Cell cell) {}

    /** Each sentence once, the earliest first, with all that the speaker says in it above. */
    private void sentences(Version version, StringBuilder out) {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        version.cells().stream()
                .flatMap(cell ->
                        cell.said().stream().map(s -> new Said(archive.sentence(s.report(), s.words()), s, cell)))
                .sorted(Comparator.comparing((Said s) -> published(s.where().report()))
                        .thenComparing(s -> s.where().report())
                        .thenComparing(s -> s.where().words().start()))
                .forEach(s -> {
                    Sentence sentence = sentences.computeIfAbsent(
                            s.sentence(), t -> new Sentence(new TreeSet<>(), new EnumMap<>(Position.class)));
                    sentence.reports().add(s.where().report().value());
                    sentence.says()
                            .computeIfAbsent(s.cell().position(), p -> new LinkedHashSet<>())
                            .add(s.cell().proposition().told(Sides::name));
                });
        sentences.forEach((words, sentence) -> {
            sentence.says()
                    .forEach((position, propositions) ->
                            wrap(out, 4, position.verb() + ": " + String.join("; ", propositions)));
            String quoted = "“" + words + "” — " + String.join(", ", sentence.reports());
            out.append(terminal.faint(Lines.wrap(quoted, 8, terminal.columns())))
                    .append('\n');
        });
    }

    private String published(ReportId report) {
        String published = archive.published(report);
        return published == null ? "" : published;
    }

    private void wrap(StringBuilder out, int indent, String text) {
        out.append(Lines.wrap(text, indent, terminal.columns())).append('\n');
    }
}
