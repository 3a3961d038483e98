package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ClaimId;
import org.truceline.model.ReportId;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.strand.Verdicts;

/** Which strands people judged to be one, or not. */
final class Judged {

    private final Verdicts verdicts;
    private final Map<Long, List<Long>> same = new HashMap<>();
    private final Map<ClaimId, Long> strands = new HashMap<>();

    Judged(Verdicts verdicts, Shelf shelf) {
        this.verdicts = verdicts;
        verdicts.reports().forEach((claim, report) -> find(claim, report, shelf));
        verdicts.samePairs().forEach(pair -> {
            Long left = strands.get(pair.left());
            Long right = strands.get(pair.right());
            if (left != null && right != null && !left.equals(right)) {
                same.computeIfAbsent(left, s -> new ArrayList<>()).add(right);
                same.computeIfAbsent(right, s -> new ArrayList<>()).add(left);
            }
        });
    }

    private void find(ClaimId claim, ReportId report, Shelf shelf) {
        int number = shelf.number(report);
        @Nullable Sheet sheet = shelf.sheet(number).orElse(null);
        if (sheet != null) {
            for (int i = 0; i < sheet.sketches().size(); i++) {
                if (sheet.sketches().get(i).strand().claims().contains(claim)) {
                    strands.put(claim, Strands.number(number, i));
                }
            }
        }
    }

    /** The strands judged to be one with it. */
    List<Long> same(long strand) {
        return same.getOrDefault(strand, List.of());
    }

    boolean anyApart() {
        return verdicts.anyApart();
    }

    /** Whether a claim of one was judged not to be the same as a claim of the other. */
    boolean apart(Sketch a, Sketch b) {
        for (ClaimId claim : a.strand().claims()) {
            for (ClaimId other : b.strand().claims()) {
                if (verdicts.apart(claim, other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
