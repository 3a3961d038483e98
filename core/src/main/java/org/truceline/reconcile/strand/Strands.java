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
    public static List<Strand> of(Reading reading, Verdicts verdicts) {
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
        List<Strand> strands = new ArrayList<>();
        groups.forEach(g -> strands.add(Strand.of(reading.report(), g, false)));
        return withLead(reading, strands);
    }

    private static List<Strand> withLead(Reading reading, List<Strand> strands) {
        Strand lead = strands.stream()
                .filter(s -> s.realised())
                .min(Comparator.comparingInt(Strands::rank)
                        .thenComparingInt(Strand::offset)
                        .thenComparing(Strand::id))
                .orElse(null);
        if (lead == null
                || (rank(lead) > 1 && AFTERMATH.containsAll(lead.facts().events()))) {
            strands.add(Strand.ofWords(reading.report()));
        } else {
            strands.set(strands.indexOf(lead), lead.leading());
        }
        return strands;
    }

    /** Harm that happens now leads before harm of the past, and that before all else. */
    private static int rank(Strand strand) {
        if (!strand.facts().harms()) {
            return 2;
        }
        return strand.background() ? 1 : 0;
    }
}
