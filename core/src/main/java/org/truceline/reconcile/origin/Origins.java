package org.truceline.reconcile.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.truceline.model.Claim;
import org.truceline.model.Origin;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Voice;
import org.truceline.reconcile.version.Voiced;

/**
 * The independent origins of a set of claims. Statements of one speaker, or of speakers of one side, are one origin whoever carries them; so are reports
 * that credit one agency, and copies of one text. What a report that quotes speakers tells in its own words is taken to rest on them, and is no origin beside them.
 */
public final class Origins {

    private final Function<ReportId, Optional<Report>> reports;
    private final Copies copies;

    /**
     * @param reports the report of an id, if it is there
     * @param copies which reports carry the text of another
     */
    public Origins(Function<ReportId, Optional<Report>> reports, Copies copies) {
        this.reports = reports;
        this.copies = copies;
    }

    private record Root(String key, Origin.Kind kind, String name) {}

    private static final class Branch {
        final Root root;
        final TreeSet<ReportId> reports = new TreeSet<>();
        final TreeSet<String> reasons = new TreeSet<>();

        Branch(Root root) {
            this.root = root;
        }
    }

    /** The origins of claims, given with their voices: those with most reports first. */
    public List<Origin> of(List<Voiced> claims) {
        Map<String, Branch> branches = new TreeMap<>();
        Set<ReportId> quoting = new HashSet<>();
        Set<ReportId> resting = new TreeSet<>();
        for (Voiced voiced : claims) {
            if (isStatement(voiced.claim())) {
                quoting.add(copies.originOf(voiced.claim().report()));
            }
        }
        for (Voiced voiced : claims) {
            Claim claim = voiced.claim();
            if (!isStatement(claim) && quoting.contains(copies.originOf(claim.report()))) {
                resting.add(claim.report());
                continue;
            }
            Root root = root(claim, voiced.voice());
            Branch branch = branches.computeIfAbsent(root.key(), k -> new Branch(root));
            branch.reports.add(claim.report());
            branch.reasons.add(reason(claim, voiced.voice(), root));
        }
        List<Origin> origins = new ArrayList<>();
        for (Branch branch : branches.values()) {
            branch.reasons.remove("");
            resting.stream()
                    .filter(branch.reports::contains)
                    .forEach(r -> branch.reasons.add(r + "'s own words are taken to rest on whom it quotes"));
            origins.add(new Origin(
                    branch.root.kind(), branch.root.name(), List.copyOf(branch.reports), List.copyOf(branch.reasons)));
        }
        origins.sort(Comparator.comparingInt((Origin o) -> -o.reports().size()).thenComparing(Origin::root));
        return origins;
    }

    private static boolean isStatement(Claim claim) {
        return claim.telling().speaker() != null;
    }

    private Root root(Claim claim, Voice voice) {
        if (isStatement(claim)) {
            return voice.side() == null
                    ? new Root(voice.key(), Origin.Kind.STATEMENT, voice.name())
                    : new Root("side:" + voice.side(), Origin.Kind.STATEMENT, voice.name());
        }
        if (!claim.telling().via().isEmpty()) {
            return new Root(voice.key(), Origin.Kind.AGENCY, voice.name());
        }
        ReportId origin = copies.originOf(claim.report());
        boolean agency = reports.apply(origin).map(r -> r.source().agency()).isPresent();
        boolean copied = !origin.equals(claim.report());
        return new Root(
                voice.key(),
                agency ? Origin.Kind.AGENCY : copied ? Origin.Kind.TEXT : Origin.Kind.REPORT,
                voice.name());
    }

    private String reason(Claim claim, Voice voice, Root root) {
        return switch (root.kind()) {
            case STATEMENT ->
                claim.report() + " quotes " + voice.name()
                        + (voice.name().equals(root.name()) ? "" : ", of the same side as " + root.name());
            case AGENCY -> claim.report() + " credits " + voice.name();
            case TEXT, REPORT -> copies.reason(claim.report());
        };
    }
}
