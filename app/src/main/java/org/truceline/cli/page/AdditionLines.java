package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.cli.Archive;
import org.truceline.cli.Terminal;
import org.truceline.model.Addition;
import org.truceline.model.Extent;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;

/** For each two of the last figures that speakers give in an incident, whether they may be counted together, and by which rule they may not. */
public final class AdditionLines {

    /** So many pairs are told. */
    private static final int MOST = 30;

    private final Archive archive;
    private final Terminal terminal;

    /** @param archive where the reports are, for the zones of their times */
    public AdditionLines(Archive archive, Terminal terminal) {
        this.archive = archive;
        this.terminal = terminal;
    }

    /**
     * The pairs of {@code incident}.
     *
     * @param measures only these; empty for all
     */
    public String of(Incident incident, List<Measure> measures) {
        List<TollEntry> last = last(incident, measures);
        StringBuilder out = new StringBuilder("  may they be added?\n");
        int pairs = 0;
        for (int i = 0; i < last.size(); i++) {
            for (int j = i + 1; j < last.size(); j++) {
                if (pairs++ < MOST) {
                    String line = told(last.get(i), last.get(j));
                    out.append(Lines.wrap(line, 4, terminal.columns())).append('\n');
                }
            }
        }
        if (pairs > MOST) {
            out.append("    and ").append(pairs - MOST).append(" more pairs\n");
        }
        return pairs == 0 ? out.append("    there are no two figures\n").toString() : out.toString();
    }

    private String told(TollEntry left, TollEntry right) {
        return switch (left.plus(right)) {
            case Addition.Sum sum ->
                "yes: " + figure(left) + " and " + figure(right) + " are " + sum.value() + ", told by "
                        + left.voice().name() + " at one moment of people known to be apart";
            case Addition.Refused refused ->
                "no, " + refused.rule().word() + ": " + figure(left) + ", " + FigureLine.speaker(left) + ", "
                        + FigureLine.moment(left, archive) + ", and " + figure(right) + ", "
                        + FigureLine.speaker(right) + ", " + FigureLine.moment(right, archive) + ": "
                        + refused.rule().sentence();
        };
    }

    private static String figure(TollEntry entry) {
        return FigureLine.count(entry);
    }

    /** The last count of all so far that each speaker gives of each measure, group and scope. */
    private static List<TollEntry> last(Incident incident, List<Measure> measures) {
        Map<List<Object>, TollEntry> last = new LinkedHashMap<>();
        for (Toll toll : incident.tolls()) {
            if (toll.group().isAll() && (measures.isEmpty() || measures.contains(toll.measure()))) {
                toll.entries().stream()
                        .filter(e ->
                                e.extent() == Extent.CUMULATIVE && e.position().affirms())
                        .forEach(e -> last.put(
                                List.of(
                                        e.figure().measure(),
                                        e.voice().key(),
                                        e.group(),
                                        e.figure().scope()),
                                e));
            }
        }
        return new ArrayList<>(last.values());
    }
}
