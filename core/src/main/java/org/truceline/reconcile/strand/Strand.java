package org.truceline.reconcile.strand;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ClaimId;
import org.truceline.model.ReportId;

/**
 * What one report tells of one happening, as far as it is compared with other reports. Strands of different reports are what is brought together into incidents.
 *
 * @param id the smallest id among its claims; for a strand without claims the report's
 * @param published the day on which its report was; null where not known
 * @param claims in the order of the text; none where the report is known by its words alone
 * @param lead whether it is what the report is about
 * @param aggregate whether it tells of several happenings together
 * @param background whether it lies far before publication
 * @param realised whether it is said to have happened (or not to have), not only threatened, planned, demanded
 */
public record Strand(
        String id,
        ReportId report,
        @Nullable LocalDate published,
        List<ClaimId> claims,
        Facts facts,
        boolean lead,
        boolean aggregate,
        boolean background,
        boolean realised)
        implements Comparable<Strand> {

    /** Copies the list. */
    public Strand {
        claims = List.copyOf(claims);
    }

    Strand leading() {
        return new Strand(id, report, published, claims, facts, true, aggregate, background, realised);
    }

    /** By id, which no order of arrival changes. */
    @Override
    public int compareTo(Strand other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id + " of " + report + " " + claims;
    }
}
