package org.truceline.reconcile.strand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Report;

/**
 * The claims of one report that tell of one happening. Strands of different reports are what is brought together into incidents.
 *
 * @param id the smallest id among its claims; for a strand without claims the report's
 * @param claims in the order of the text; none where the report is known by its words alone
 * @param lead whether it is what the report is about
 * @param aggregate whether it tells of several happenings together
 * @param background whether it lies far before publication
 * @param realised whether it is said to have happened (or not to have), not only threatened, planned, demanded
 */
public record Strand(
        String id,
        Report report,
        List<Claim> claims,
        Facts facts,
        boolean lead,
        boolean aggregate,
        boolean background,
        boolean realised)
        implements Comparable<Strand> {

    public Strand {
        claims = List.copyOf(claims);
    }

    /** A strand of a report of which no claim tells what it is about. */
    static Strand ofWords(Report report) {
        return new Strand("r-" + report.id(), report, List.of(), Facts.NONE, true, false, false, true);
    }

    static Strand of(Report report, List<Claim> claims, boolean lead) {
        String id = claims.stream()
                .map(c -> c.id().value())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Strand(
                id,
                report,
                claims,
                Facts.of(claims),
                lead,
                claims.stream().anyMatch(Aggregates::tellsSeveral),
                claims.getFirst().happening().background(),
                claims.stream().anyMatch(Aggregates::realised));
    }

    Strand leading() {
        return new Strand(id, report, claims, facts, true, aggregate, background, realised);
    }

    /** The sentences that carry it. */
    public String passage() {
        return claims.stream()
                .flatMap(c -> c.evidence().stream())
                .distinct()
                .sorted()
                .map(Quote::text)
                .collect(Collectors.joining("\n"));
    }

    /** Where its first words stand in the report. */
    public int offset() {
        return claims.stream()
                .flatMap(c -> c.evidence().stream())
                .mapToInt(Quote::start)
                .min()
                .orElse(0);
    }

    public @Nullable LocalDate published() {
        Published published = report.published();
        return published == null ? null : published.day();
    }

    /** By id, which no order of arrival changes. */
    @Override
    public int compareTo(Strand other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id + " of " + report.id() + " " + claims;
    }
}
