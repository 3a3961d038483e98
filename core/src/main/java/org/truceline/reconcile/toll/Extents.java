package org.truceline.reconcile.toll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Count;
import org.truceline.model.Extent;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.ReportId;
import org.truceline.model.TollEntry;
import org.truceline.model.Voice;
import org.truceline.reconcile.version.Voiced;

/** Which of a speaker's counts in one report are of those who died or were found since, beside the count of all: "two of the wounded died", "a body was found". */
final class Extents {

    private record Telling(Voice voice, ReportId report) {}

    private Extents() {}

    /** Marks them in {@code entries}, which are of one measure. */
    static void tellNew(List<TollEntry> entries, List<Voiced> voices) {
        Map<Telling, Long> largest = new HashMap<>();
        for (TollEntry entry : entries) {
            if (counts(entry)) {
                largest.merge(new Telling(entry.voice(), entry.report()), number(entry), Math::max);
            }
        }
        Map<ClaimId, Claim> claims = new HashMap<>();
        voices.forEach(v -> claims.put(v.claim().id(), v.claim()));
        entries.replaceAll(entry -> counts(entry)
                        && entry.figure().measure() == Measure.KILLED
                        && number(entry) < largest.getOrDefault(new Telling(entry.voice(), entry.report()), 0L)
                        && isToldAsSince(claims.get(entry.claim()), entry)
                ? entry.withExtent(Extent.NEW)
                : entry);
    }

    private static boolean isToldAsSince(Claim claim, TollEntry entry) {
        for (Quote sentence : claim.evidence()) {
            if (sentence.span().contains(entry.figure().words().span())) {
                return Causes.isToldAt(sentence.text(), entry.figure().words().start() - sentence.start());
            }
        }
        return false;
    }

    private static boolean counts(TollEntry entry) {
        return entry.extent() == Extent.CUMULATIVE
                && entry.position().affirms()
                && entry.figure().count() instanceof Count.Exactly;
    }

    private static long number(TollEntry entry) {
        return entry.figure().count() instanceof Count.Exactly exactly ? exactly.number() : 0;
    }
}
