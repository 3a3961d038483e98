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
import org.truceline.reconcile.weave.Copies;
import org.truceline.text.Copy;

/**
 * The independent origins of a set of claims. Statements of one speaker, or of speakers of one side, are one origin whoever carries them; so are reports
 * that credit one agency, and copies of one text. What a report that quotes speakers tells in its own words is taken to rest on them, and is no origin beside them.
 */
public final class Origins {

    /** Behind why a report has its origin, where it tells of it in its own words too. */
    private static final String OWN_WORDS = "tells it in its own words too, taken to rest on whom it quotes";

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

    private static final class Grown {
        final Root root;
        final Map<ReportId, TreeSet<String>> reports = new TreeMap<>();

        Grown(Root root) {
            this.root = root;
        }
    }

    /** The origins of claims, given with their voices: those with most reports first. */
    public List<Origin> of(List<Voiced> claims) {
        Set<ReportId> quoting = new HashSet<>();
        for (Voiced voiced : claims) {
            if (isStatement(voiced.claim())) {
                quoting.add(copies.originOf(voiced.claim().report()));
            }
        }
        Set<ReportId> resting = new HashSet<>();
        Map<String, Grown> grown = new TreeMap<>();
        for (Voiced voiced : claims) {
            Claim claim = voiced.claim();
            if (!isStatement(claim) && quoting.contains(copies.originOf(claim.report()))) {
                resting.add(claim.report());
                continue;
            }
            Root root = root(claim, voiced.voice());
            grown.computeIfAbsent(root.key(), k -> new Grown(root))
                    .reports
                    .computeIfAbsent(claim.report(), r -> new TreeSet<>())
                    .add(reason(claim, voiced.voice(), root));
        }
        grown.values().forEach(each -> rest(each, resting));
        return grown.values().stream()
                .map(this::origin)
                .sorted(Comparator.comparingInt((Origin o) -> -o.reports().size())
                        .thenComparing(Origin::root))
                .toList();
    }

    /** Says which reports tell of it in their own words too; who only copies one that quotes, and quotes nobody itself, comes to it by that. */
    private void rest(Grown grown, Set<ReportId> resting) {
        Set<ReportId> texts = new HashSet<>();
        grown.reports.forEach((report, why) -> {
            texts.add(copies.originOf(report));
            if (resting.contains(report)) {
                why.add(OWN_WORDS);
            }
        });
        resting.stream()
                .filter(r -> !grown.reports.containsKey(r) && texts.contains(copies.originOf(r)))
                .forEach(r -> grown.reports.put(r, new TreeSet<>()));
    }

    private Origin origin(Grown grown) {
        List<String> reasons = new ArrayList<>();
        List<Origin.Branch> tree = new ArrayList<>();
        grown.reports.forEach((report, why) -> {
            List<String> all = new ArrayList<>(why);
            all.removeIf(String::isEmpty);
            all.forEach(r -> reasons.add(report + " " + r));
            Optional<Copy> copy = copies.of(report).filter(c -> grown.reports.containsKey(c.of()));
            copy.map(Copy::reason).filter(r -> !all.contains(r)).ifPresent(all::add);
            tree.add(new Origin.Branch(report, copy.map(Copy::of).orElse(null), String.join(", ", all)));
        });
        return new Origin(grown.root.kind(), grown.root.name(), List.copyOf(grown.reports.keySet()), reasons, tree);
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

    /** In words that follow the report's name; empty where it is the first of its text. */
    private String reason(Claim claim, Voice voice, Root root) {
        Optional<Copy> copy = copies.of(claim.report()).filter(Copy::isOfText);
        return switch (root.kind()) {
            case STATEMENT ->
                "quotes " + voice.name()
                        + (voice.name().equals(root.name()) ? "" : ", of the same side as " + root.name());
            case AGENCY ->
                credits(claim, copy.isPresent())
                        ? "credits " + voice.name()
                        : copy.map(Copy::reason).orElse("") + ", which goes back to " + voice.name();
            case TEXT, REPORT -> copy.map(Copy::reason).orElse("");
        };
    }

    /** Whether the report itself names the agency, and does not only copy one that does. */
    private boolean credits(Claim claim, boolean copied) {
        return !copied
                || !claim.telling().via().isEmpty()
                || reports.apply(claim.report()).map(r -> r.source().agency()).isPresent();
    }
}
