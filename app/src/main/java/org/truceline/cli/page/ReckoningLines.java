package org.truceline.cli.page;

import java.util.List;
import org.truceline.cli.Archive;
import org.truceline.cli.Terminal;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Measure;
import org.truceline.model.Reckoning;
import org.truceline.model.Share;
import org.truceline.model.Unmatched;

/** Totals held against the incidents on record: what of each total they account for, what they may hold, what is left. */
final class ReckoningLines {

    /** More incidents than these are in the JSON. */
    private static final int SHOWN = 8;

    private final Archive archive;
    private final Terminal terminal;

    ReckoningLines(Archive archive, Terminal terminal) {
        this.archive = archive;
        this.terminal = terminal;
    }

    /** Appends the totals of {@code incident}, of {@code measures} alone where there are any. */
    void of(Incident incident, List<Measure> measures, StringBuilder out) {
        List<Reckoning> held = archive.held(incident).stream()
                .filter(r -> measures.isEmpty()
                        || measures.contains(r.total().figure().measure()))
                .toList();
        if (held.isEmpty()) {
            return;
        }
        out.append("  totals held against the incidents on record\n");
        held.forEach(r -> one(r, out));
    }

    private void one(Reckoning reckoning, StringBuilder out) {
        String period = reckoning.period() == null
                ? "days not given"
                : reckoning.period().toString();
        String area = reckoning.area() == null
                ? "place not known"
                : reckoning.area().place().name();
        line(
                out,
                4,
                FigureLine.count(reckoning.total()) + " · " + FigureLine.speaker(reckoning.total()) + " · "
                        + FigureLine.moment(reckoning.total(), archive) + " · " + period + ", " + area);
        if (reckoning.remainder() instanceof Reckoning.Remainder.NotHeld) {
            line(out, 6, reckoning.remainder().toString());
            return;
        }
        matched(reckoning.matched(), out);
        unmatched(reckoning.unmatched(), out);
        line(out, 6, "remainder: " + reckoning.remainder());
    }

    private void matched(List<Share> matched, StringBuilder out) {
        line(out, 6, matched.isEmpty() ? "matched: no incident" : "matched: " + incidents(matched.size()));
        matched.stream().limit(SHOWN).forEach(s -> line(out, 8, s + " in " + named(s.incident())));
        more(matched.size(), out);
    }

    private void unmatched(List<Unmatched> unmatched, StringBuilder out) {
        if (unmatched.isEmpty()) {
            return;
        }
        line(out, 6, "unmatched, may be in it or not: " + incidents(unmatched.size()));
        unmatched.stream().limit(SHOWN).forEach(u -> line(out, 8, named(u.incident()) + ": " + u.sentence()));
        more(unmatched.size(), out);
    }

    private void more(int size, StringBuilder out) {
        if (size > SHOWN) {
            line(out, 8, "and " + (size - SHOWN) + " more: --json lists them");
        }
    }

    private static String incidents(int count) {
        return count + (count == 1 ? " incident" : " incidents");
    }

    private String named(IncidentId id) {
        return archive.dossier().find(id).map(i -> Names.of(i) + " ").orElse("") + id;
    }

    private void line(StringBuilder out, int indent, String text) {
        out.append(Lines.wrap(text, indent, terminal.columns())).append('\n');
    }
}
