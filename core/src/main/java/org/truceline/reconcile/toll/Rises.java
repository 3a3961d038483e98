package org.truceline.reconcile.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Count;
import org.truceline.model.Extent;
import org.truceline.model.Quote;
import org.truceline.model.ReportId;
import org.truceline.model.Rise;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Voice;
import org.truceline.reconcile.version.Voiced;

/**
 * Where the counts of a speaker rose, and why, as far as the speaker says so in the same report. Of one report the largest exact count is the speaker's toll at that time; a smaller one than
 * before is a part of it. It rose from the speaker's toll before; where there is none, as much as the sentence itself says ("26 more people died, bringing the toll to 84").
 */
final class Rises {

    private record Telling(Voice voice, ReportId report) {}

    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    private final Map<Telling, Set<Quote>> told = new LinkedHashMap<>();

    /** @param voices all claims of the incident */
    Rises(List<Voiced> voices) {
        for (Voiced voiced : voices) {
            Claim claim = voiced.claim();
            claims.put(claim.id(), claim);
            told.computeIfAbsent(new Telling(voiced.voice(), claim.report()), t -> new LinkedHashSet<>())
                    .addAll(claim.evidence());
        }
    }

    /** The rises of a toll, in the order of the moments. */
    List<Rise> of(Toll toll) {
        List<Rise> rises = new ArrayList<>();
        toll.series().values().forEach(series -> {
            TollEntry before = null;
            for (TollEntry to : totals(series)) {
                Rise rise = rise(before, to, series);
                if (rise != null) {
                    rises.add(rise);
                }
                if (before == null || number(to) > number(before)) {
                    before = to;
                }
            }
        });
        rises.sort(Comparator.comparing(r -> Tolls.moment(r.to())));
        return rises;
    }

    /** What a speaker says in each report that all come to so far: the largest exact count, if the speaker stands by one. */
    private static Collection<TollEntry> totals(List<TollEntry> series) {
        Map<ReportId, TollEntry> totals = new LinkedHashMap<>();
        for (TollEntry entry : series) {
            if (entry.position().affirms()
                    && entry.extent() == Extent.CUMULATIVE
                    && entry.figure().count() instanceof Count.Exactly) {
                totals.merge(entry.report(), entry, (a, b) -> number(b) > number(a) ? b : a);
            }
        }
        return totals.values();
    }

    private @Nullable Rise rise(@Nullable TollEntry before, TollEntry to, List<TollEntry> series) {
        long newly = series.stream()
                .filter(e -> e.extent() == Extent.NEW && e.claim().equals(to.claim()))
                .filter(e -> number(e) > 0
                        && Newly.is(sentence(to), e.figure().words().text()))
                .mapToLong(Rises::number)
                .max()
                .orElse(0);
        long by = before == null ? newly : number(to) - number(before);
        return by > 0 ? new Rise(before, to, by, parts(to, by, newly)) : null;
    }

    /**
     * A sentence that names one cause explains so many as it counts for it; the sentence of the total itself, where it counts none, all of the rise. Of several causes only those that are counted are told
     * apart. Who is newly counted for no other cause died since.
     */
    private List<Rise.Part> parts(TollEntry to, long by, long newly) {
        String own = sentence(to);
        Set<String> sentences = new LinkedHashSet<>(List.of(own));
        told.getOrDefault(new Telling(to.voice(), to.report()), Set.of()).forEach(q -> sentences.add(q.text()));
        List<Rise.Part> parts = new ArrayList<>();
        long left = by;
        List<Rise.Cause> causes = List.of(Rise.Cause.values()).stream()
                .filter(c -> sentences.stream().anyMatch(s -> Causes.isTold(c, s)))
                .toList();
        for (Rise.Cause cause : causes) {
            long counted = sentences.stream()
                    .mapToLong(s -> Causes.counted(s, cause, number(to)))
                    .filter(n -> n > 0)
                    .findFirst()
                    .orElse(0);
            long all = causes.size() == 1 && Causes.isTold(cause, own) ? newly > 0 ? newly : by : 0;
            long part = counted > 0 ? counted : all;
            if (part > 0 && part <= left) {
                parts.add(new Rise.Part(cause, part));
                left -= part;
            }
        }
        if (parts.isEmpty() && newly > 0 && newly <= left) {
            parts.add(new Rise.Part(Rise.Cause.NEW, newly));
        }
        return parts;
    }

    /** The sentence of its claim that a figure stands in. */
    private String sentence(TollEntry entry) {
        Claim claim = claims.get(entry.claim());
        return claim == null
                ? ""
                : claim.evidence().stream()
                        .filter(q -> q.span().contains(entry.figure().words().span()))
                        .map(Quote::text)
                        .findFirst()
                        .orElseGet(() -> claim.evidence().getFirst().text());
    }

    private static long number(TollEntry entry) {
        return entry.figure().count() instanceof Count.Exactly exactly ? exactly.number() : 0;
    }
}
