package org.truceline.reconcile.strand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.truceline.model.Claim;
import org.truceline.model.Event;
import org.truceline.model.Reading;

/** Sorts the claims of a report by the happening that they tell of. */
public final class Strands {

    /** What a report tells after a happening, so that the report may still be about the happening itself. */
    private static final Set<Event> AFTERMATH =
            EnumSet.of(Event.ARREST, Event.SANCTION, Event.STATEMENT, Event.RELEASE, Event.PROTEST);

    private Strands() {}

    /** The strands of a report: exactly one leads. A report without claims has a strand of its words alone. */
    public static List<Told> of(Reading reading, Verdicts verdicts) {
        List<Claim> claims = new ArrayList<>(reading.claims());
        claims.sort(Comparator.comparing((Claim c) ->
                        c.evidence().stream().min(Comparator.naturalOrder()).orElseThrow())
                .thenComparing(Claim::id));
        WithinReport within = new WithinReport(reading.report());
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim claim : claims) {
            List<Claim> home = null;
            double best = WithinReport.THRESHOLD;
            for (List<Claim> group : groups) {
                double score = within.score(group, claim, verdicts);
                if (score > best) {
                    best = score;
                    home = group;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(claim);
        }
        within.takeInLoose(groups, verdicts);
        List<Told> strands = new ArrayList<>();
        groups.forEach(g -> strands.add(Told.of(reading.report(), g)));
        return withLead(reading, strands);
    }

    private static List<Told> withLead(Reading reading, List<Told> strands) {
        Told lead = strands.stream()
                .filter(t -> t.strand().realised())
                .min(Comparator.comparingInt((Told t) -> rank(t.strand()))
                        .thenComparingInt(Told::offset)
                        .thenComparing(t -> t.strand().id()))
                .orElse(null);
        if (lead == null
                || (rank(lead.strand()) > 2
                        && AFTERMATH.containsAll(lead.strand().facts().events()))) {
            strands.add(Told.ofWords(reading.report()));
        } else {
            strands.set(strands.indexOf(lead), lead.leading());
        }
        return strands;
    }

    private static boolean harmsPeople(Tally tally) {
        return switch (tally.measure()) {
            case KILLED, INJURED, CASUALTIES ->
                tally.count().isKnown() && tally.count().value() > 0;
            default -> false;
        };
    }

    /** Harm that happens now leads before harm of the past, and that before all else; of harm that happens now that which counts people. */
    private static int rank(Strand strand) {
        if (!strand.facts().harms()) {
            return 3;
        }
        if (strand.background()) {
            return 2;
        }
        return strand.facts().figures().stream().anyMatch(Strands::harmsPeople) ? 0 : 1;
    }
}
