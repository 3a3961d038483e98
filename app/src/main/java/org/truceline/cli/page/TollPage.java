package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Archive;
import org.truceline.cli.Sides;
import org.truceline.cli.Terminal;
import org.truceline.model.Count;
import org.truceline.model.Estimate;
import org.truceline.model.Figure;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Rise;
import org.truceline.model.Scope;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Voice;

/** The figures of an incident over time, one series a speaker, with bars that can be compared. Never a sum. */
public final class TollPage {

    private static final int LONGEST_BAR = 30;

    /** "published 2024-03-14 18:40 (no zone)". */
    private static final int MOMENT = 36;

    /** What moment, number and the people counted need beside the bar. */
    private static final int BESIDE_BAR = 73;

    private final Archive archive;
    private final Terminal terminal;

    /** @param archive where the reports are that the sentences stand in */
    public TollPage(Archive archive, Terminal terminal) {
        this.archive = archive;
        this.terminal = terminal;
    }

    /**
     * The tolls of {@code incident} under a heading.
     *
     * @param measures only these; empty for all
     * @param sentences whether to print the sentence under each figure
     */
    public String of(Incident incident, List<Measure> measures, boolean sentences) {
        StringBuilder out = new StringBuilder(terminal.strong(Names.of(incident)))
                .append("  ")
                .append(incident.id())
                .append('\n');
        Map<List<TollEntry>, Toll> told = new HashMap<>();
        for (Toll toll : incident.tolls()) {
            if (measures.isEmpty() || measures.contains(toll.measure())) {
                Toll before = told.putIfAbsent(toll.entries(), toll);
                toll(toll, before, sentences, out);
            }
        }
        new ReckoningLines(archive, terminal).of(incident, measures, out);
        return told.isEmpty() ? out.append("  nobody gives a figure\n").toString() : out.toString();
    }

    /** @param before a toll with the very same figures, already told; null where there is none */
    private void toll(Toll toll, @Nullable Toll before, boolean sentences, StringBuilder out) {
        out.append("  ").append(title(toll)).append('\n');
        if (before != null) {
            out.append("    the same figures\n");
            return;
        }
        out.append(terminal.faint(Lines.wrap(reason(toll.estimate()), 4, terminal.columns())))
                .append('\n');
        long most = toll.entries().stream()
                .map(e -> e.figure().count())
                .filter(Count::isKnown)
                .mapToLong(TollPage::upper)
                .max()
                .orElse(0);
        for (Map.Entry<Voice, List<TollEntry>> series : toll.series().entrySet()) {
            out.append(Lines.wrap(series.getKey().name(), 4, terminal.columns()))
                    .append('\n');
            for (List<TollEntry> same : repeated(series.getValue())) {
                TollEntry entry = same.getFirst();
                out.append("      ").append(row(entry, most)).append('\n');
                again(same)
                        .ifPresent(again -> out.append("        ").append(again).append('\n'));
                if (sentences) {
                    String sentence = "“"
                            + archive.sentence(entry.report(), entry.figure().words()) + "” — " + entry.report();
                    out.append(terminal.faint(Lines.wrap(sentence, 8, terminal.columns())))
                            .append('\n');
                }
            }
            rises(toll, series.getKey(), out);
        }
    }

    /** The entries of a series, those that follow each other and say the same taken together. */
    private static List<List<TollEntry>> repeated(List<TollEntry> series) {
        List<List<TollEntry>> repeated = new ArrayList<>();
        for (TollEntry entry : series) {
            if (repeated.isEmpty() || !said(repeated.getLast().getFirst()).equals(said(entry))) {
                repeated.add(new ArrayList<>());
            }
            repeated.getLast().add(entry);
        }
        return repeated;
    }

    private static List<Object> said(TollEntry entry) {
        Figure figure = entry.figure();
        return List.of(
                figure.count(),
                figure.who() == null ? "" : figure.who().text(),
                entry.position(),
                entry.asOfGiven() ? String.valueOf(entry.standsAt()) : "");
    }

    /** How often the same was told: "told in 11 reports, up to 2023-08-17 08:00"; empty for once. */
    private Optional<String> again(List<TollEntry> same) {
        long reports = same.stream().map(TollEntry::report).distinct().count();
        TollEntry last = same.getLast();
        boolean later = !last.asOfGiven()
                && !Objects.equals(last.standsAt(), same.getFirst().standsAt());
        return reports == 1
                ? Optional.empty()
                : Optional.of(
                        "told in " + reports + " reports" + (later ? ", up to " + FigureLine.time(last, archive) : ""));
    }

    /** What each rise of the series came from, under the series. */
    private void rises(Toll toll, Voice voice, StringBuilder out) {
        for (Rise rise : toll.rises()) {
            if (rise.to().voice().equals(voice)) {
                String line = FigureLine.moment(rise.to(), archive) + ": " + rise;
                out.append(Lines.wrap(line, 6, terminal.columns())).append('\n');
            }
        }
    }

    /** What is counted, and what it comes to: "killed, combatants of Azerbaijan, over a period: 192". */
    static String title(Toll toll) {
        return toll.measure().word()
                + (toll.group().isAll() ? "" : ", " + toll.group().told(Sides::name))
                + (toll.scope() == Scope.INCIDENT ? "" : "," + toll.scope().told())
                + ": " + toll.estimate();
    }

    /** Why the estimate is what it is. */
    static String reason(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known known ->
                "low " + known.low() + ", best " + known.best() + ", high " + known.high()
                        + "; ACLED's conservative figure " + known.conservative() + " (" + known.rule() + ": "
                        + known.reason() + ")";
            case Estimate.NoneTold none -> none.reason();
            case Estimate.Unknown unknown -> unknown.reason();
        };
    }

    /** Moment, number and bar, then the people counted: on a line of their own where one would be too long. */
    private String row(TollEntry entry, long most) {
        String row = Lines.pad(FigureLine.moment(entry, archive), MOMENT) + " "
                + Lines.padLeft(entry.figure().count().toString(), 9) + " "
                + bar(entry.figure().count(), most);
        String position =
                (entry.position().affirms() ? "" : " (" + entry.position().verb() + ")") + extent(entry);
        String who = entry.figure().who() == null
                ? position.strip()
                : Lines.plain(entry.figure().who().text()) + position;
        boolean fits = terminal.whole() || 7 + Lines.length(row) + Lines.length(who) <= terminal.columns();
        return who.isEmpty()
                ? row.stripTrailing()
                : fits ? row + " " + who : row.stripTrailing() + "\n" + Lines.wrap(who, 8, terminal.columns());
    }

    /** What sets it apart from a count of all so far that was published when it stood. */
    private static String extent(TollEntry entry) {
        String extent =
                switch (entry.extent()) {
                    case CUMULATIVE -> "";
                    case NEW -> " (new in it)";
                    case EARLIER -> " (earlier count)";
                };
        return entry.asOfGiven() && entry.published() != null
                ? extent + " (published " + entry.published() + ")"
                : extent;
    }

    /** Full blocks up to the number said, light ones from there to the upper end of a range. */
    private String bar(Count count, long most) {
        if (!count.isKnown() || most == 0) {
            return "";
        }
        int full = length(count.value(), most);
        return "█".repeat(full) + "░".repeat(length(upper(count), most) - full);
    }

    private int length(long value, long most) {
        int longest = Math.clamp(terminal.columns() - BESIDE_BAR, 10, LONGEST_BAR);
        return value == 0 ? 0 : (int) Math.max(1, Math.round((double) value / most * longest));
    }

    private static long upper(Count count) {
        return count instanceof Count.Between between ? between.high() : count.value();
    }
}
