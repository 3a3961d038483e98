package org.truceline.reconcile.judge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.ClaimMark;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Span;
import org.truceline.reconcile.strand.Families;

/** Finds the claim that a judgement was about: by its id, else, where the report was read anew, by its sentence and event. */
final class Marks {

    private final Map<ClaimId, Claim> byId = new HashMap<>();
    private final Map<ReportId, List<Claim>> byReport = new HashMap<>();

    Marks(Collection<Reading> readings) {
        for (Reading reading : readings) {
            byReport.put(reading.report().id(), reading.claims());
            reading.claims().forEach(c -> byId.put(c.id(), c));
        }
    }

    Optional<Claim> find(ClaimMark mark) {
        Claim claim = byId.get(mark.id());
        if (claim != null) {
            return Optional.of(claim);
        }
        return byReport.getOrDefault(mark.report(), List.of()).stream()
                .filter(c -> overlap(c, mark) > 0 && Families.alike(c.event(), mark.event()))
                .max(Comparator.comparingInt((Claim c) -> agreement(c, mark))
                        .thenComparingInt(c -> overlap(c, mark))
                        .thenComparing(Claim::id));
    }

    private static int agreement(Claim claim, ClaimMark mark) {
        ClaimMark now = ClaimMark.of(claim);
        return (claim.event() == mark.event() ? 2 : 0) + (now.figures().equals(mark.figures()) ? 1 : 0);
    }

    private static int overlap(Claim claim, ClaimMark mark) {
        Span now = ClaimMark.of(claim).evidence();
        return Math.min(now.end(), mark.evidence().end())
                - Math.max(now.start(), mark.evidence().start());
    }
}
