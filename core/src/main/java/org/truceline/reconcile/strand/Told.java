package org.truceline.reconcile.strand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Report;

/** A strand with the claims that it was made of, in the order of the text. */
public record Told(Strand strand, List<Claim> claims) {

    /** Copies the list. */
    public Told {
        claims = List.copyOf(claims);
    }

    /** A strand of a report of which no claim tells what it is about. */
    static Told ofWords(Report report) {
        return new Told(
                new Strand(
                        "r-" + report.id(), report.id(), day(report), List.of(), Facts.NONE, true, false, false, true),
                List.of());
    }

    static Told of(Report report, List<Claim> claims) {
        String id = claims.stream()
                .map(c -> c.id().value())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Strand strand = new Strand(
                id,
                report.id(),
                day(report),
                claims.stream().map(Claim::id).toList(),
                Facts.of(claims),
                false,
                claims.stream().anyMatch(Aggregates::tellsSeveral),
                claims.getFirst().happening().background(),
                claims.stream().anyMatch(Aggregates::realised));
        return new Told(strand, claims);
    }

    Told leading() {
        return new Told(strand.leading(), claims);
    }

    private static @Nullable LocalDate day(Report report) {
        Published published = report.published();
        return published == null ? null : published.day();
    }

    /** The sentences that carry it. */
    public List<Quote> sentences() {
        return claims.stream()
                .flatMap(c -> c.evidence().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Where its first words stand in the report. */
    int offset() {
        return claims.stream()
                .flatMap(c -> c.evidence().stream())
                .mapToInt(Quote::start)
                .min()
                .orElse(0);
    }
}
