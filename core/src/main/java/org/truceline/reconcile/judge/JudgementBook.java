package org.truceline.reconcile.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.ClaimMark;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.reconcile.strand.Verdicts;
import org.truceline.reconcile.weave.Source;

/** The judgements in force, each tied to the claims of today's reading. */
public final class JudgementBook {

    private final List<Judgement> inForce;
    private final Marks marks;
    private final Set<ClaimId> rejected = new HashSet<>();
    private final Map<ClaimId, List<Ruling.Correct>> corrections = new HashMap<>();
    private final Set<ReportId> named = new HashSet<>();

    /** Opens the book on judgements in any order; those retracted, and retractions, are left out. */
    public JudgementBook(Collection<Judgement> judgements, Collection<Reading> readings) {
        Set<JudgementId> retracted = retracted(judgements);
        inForce = judgements.stream()
                .filter(j -> !(j.ruling() instanceof Ruling.Retract) && !retracted.contains(j.id()))
                .distinct()
                .sorted()
                .toList();
        marks = new Marks(readings);
        slots();
    }

    /** What is taken back. A retraction that was itself taken back takes nothing back: what it was about holds again. */
    public static Set<JudgementId> retracted(Collection<Judgement> judgements) {
        Set<JudgementId> retracted = new HashSet<>();
        List<Judgement> latestFirst =
                judgements.stream().sorted(Comparator.reverseOrder()).toList();
        for (Judgement judgement : latestFirst) {
            if (judgement.ruling() instanceof Ruling.Retract retract && !retracted.contains(judgement.id())) {
                retracted.add(retract.judgement());
            }
        }
        return retracted;
    }

    /** Those neither retracted nor themselves retractions, oldest first. */
    public List<Judgement> inForce() {
        return inForce;
    }

    /** What is judged to be a part of another. */
    public List<Ruling.PartOf> parts() {
        return inForce.stream()
                .map(Judgement::ruling)
                .filter(Ruling.PartOf.class::isInstance)
                .map(Ruling.PartOf.class::cast)
                .toList();
    }

    /** The reading without rejected claims, corrected where people said so. */
    public Source.Kept apply(Reading reading) {
        if (rejected.isEmpty() && corrections.isEmpty()) {
            return new Source.Kept(reading, false);
        }
        List<Claim> claims = reading.claims().stream()
                .filter(c -> !rejected.contains(c.id()))
                .map(c -> Corrections.apply(reading, c, corrections.getOrDefault(c.id(), List.of())))
                .toList();
        return new Source.Kept(
                reading.withClaims(claims),
                claims.isEmpty() && !reading.claims().isEmpty());
    }

    /** Whether names in claims of a report were corrected: then {@link #apply} needs the reading with its mentions. */
    public boolean correctsNames(ReportId report) {
        return named.contains(report);
    }

    private void slots() {
        for (Judgement judgement : inForce) {
            switch (judgement.ruling()) {
                case Ruling.Reject r -> marks.find(r.claim()).ifPresent(c -> rejected.add(c.id()));
                case Ruling.Accept a -> marks.find(a.claim()).ifPresent(c -> rejected.remove(c.id()));
                case Ruling.Correct c -> {
                    marks.find(c.claim()).ifPresent(claim -> corrections
                            .computeIfAbsent(claim.id(), k -> new ArrayList<>())
                            .add(c));
                    if (Corrections.NAMES.contains(c.slot())) {
                        named.add(c.claim().report());
                    }
                }
                case Ruling.Same s -> {}
                case Ruling.NotSame n -> {}
                case Ruling.PartOf p -> {}
                case Ruling.Grade g -> {}
                case Ruling.Rate r -> {}
                case Ruling.Retract r -> {}
            }
        }
    }

    /** What belongs together and what does not. Of two judgements on one pair the later holds. */
    public Verdicts verdicts() {
        Set<Verdicts.Pair> same = new HashSet<>();
        Set<Verdicts.Pair> apart = new HashSet<>();
        Map<ClaimId, ReportId> reports = new HashMap<>();
        for (Judgement judgement : inForce) {
            if (judgement.ruling() instanceof Ruling.Same s) {
                pair(s.left(), s.right(), reports).ifPresent(p -> {
                    same.add(p);
                    apart.remove(p);
                });
            } else if (judgement.ruling() instanceof Ruling.NotSame n) {
                pair(n.left(), n.right(), reports).ifPresent(p -> {
                    apart.add(p);
                    same.remove(p);
                });
            }
        }
        return new Verdicts(Set.copyOf(same), Set.copyOf(apart), Map.copyOf(reports));
    }

    /** The claim of today's reading that a mark is about, if it is still read. */
    public Optional<Claim> find(ClaimMark mark) {
        return marks.find(mark);
    }

    /** Whether the claim is read otherwise than when it was judged. */
    public boolean changed(ClaimMark mark) {
        return marks.find(mark).map(c -> !mark.readsLike(ClaimMark.of(c))).orElse(true);
    }

    private Optional<Verdicts.Pair> pair(ClaimMark left, ClaimMark right, Map<ClaimId, ReportId> reports) {
        Optional<Claim> a = marks.find(left);
        Optional<Claim> b = marks.find(right);
        a.ifPresent(c -> reports.put(c.id(), c.report()));
        b.ifPresent(c -> reports.put(c.id(), c.report()));
        return a.isPresent() && b.isPresent()
                ? Optional.of(Verdicts.Pair.of(a.get().id(), b.get().id()))
                : Optional.empty();
    }
}
