package org.truceline.reconcile.toll;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.model.Estimate;
import org.truceline.model.Measure;
import org.truceline.model.ReportId;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;

/**
 * Reports that count the injured and tell of no dead, or the other way round. Where one report alone tells of any, the silence of others that are no older speaks against
 * it: the low is 0, and the best stays what that report says.
 */
final class Silence {

    private Silence() {}

    /** Lowers the low of what one report tells against the silence of others. */
    static void weigh(List<Toll> tolls) {
        Map<ReportId, LocalDate> killed = telling(tolls, Measure.KILLED);
        Map<ReportId, LocalDate> injured = telling(tolls, Measure.INJURED);
        if (isAlone(killed, injured)) {
            lower(tolls, Measure.KILLED);
        }
        if (isAlone(injured, killed)) {
            lower(tolls, Measure.INJURED);
        }
    }

    private static boolean isAlone(Map<ReportId, LocalDate> telling, Map<ReportId, LocalDate> others) {
        if (telling.size() != 1) {
            return false;
        }
        Map.Entry<ReportId, LocalDate> one = telling.entrySet().iterator().next();
        return others.entrySet().stream()
                .anyMatch(o -> !o.getKey().equals(one.getKey()) && !o.getValue().isBefore(one.getValue()));
    }

    private static void lower(List<Toll> tolls, Measure measure) {
        Toll toll = AllHit.everybody(tolls, measure).orElseThrow();
        if (toll.estimate() instanceof Estimate.Known known && known.low() > 0) {
            Estimate lowered = new Estimate.Known(
                    0,
                    known.best(),
                    known.high(),
                    known.conservative(),
                    known.rule(),
                    known.reason()
                            + "; one report alone tells of any, others that are no older count harm and are silent on it");
            tolls.set(tolls.indexOf(toll), new Toll(measure, toll.group(), toll.scope(), toll.entries(), lowered));
        }
    }

    /** The reports that count anybody, each with the last day on which its count stands. */
    private static Map<ReportId, LocalDate> telling(List<Toll> tolls, Measure measure) {
        Map<ReportId, LocalDate> reports = new HashMap<>();
        for (TollEntry entry :
                AllHit.everybody(tolls, measure).map(Toll::entries).orElse(List.of())) {
            boolean any =
                    !entry.figure().count().isKnown() || entry.figure().count().value() > 0;
            if (any && entry.position().affirms()) {
                LocalDate day = entry.standsAt() == null
                        ? LocalDate.MIN
                        : entry.standsAt().day();
                reports.merge(entry.report(), day, (a, b) -> a.isBefore(b) ? b : a);
            }
        }
        return reports;
    }
}
