package org.truceline.reconcile.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Days;
import org.truceline.model.Estimate;
import org.truceline.model.Figure;
import org.truceline.model.Group;
import org.truceline.model.Measure;
import org.truceline.model.Moment;
import org.truceline.model.Name;
import org.truceline.model.Position;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Scope;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Voice;
import org.truceline.model.When;
import org.truceline.reconcile.version.Groups;
import org.truceline.reconcile.version.Positions;
import org.truceline.reconcile.version.Voiced;

/** The toll ledger of an incident. */
public final class Tolls {

    private final Function<ReportId, Optional<Report>> reports;

    public Tolls(Function<ReportId, Optional<Report>> reports) {
        this.reports = reports;
    }

    /**
     * The tolls, by measure, scope and group.
     *
     * @param voices the voice of each claim
     * @param aggregate whether the incident stands for several; then what is said of it and of the period are one count
     */
    public List<Toll> of(List<Voiced> voices, boolean aggregate) {
        List<Toll> tolls = new ArrayList<>();
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        voices.forEach(v -> v.claim().figures().forEach(f -> measures.add(f.measure())));
        for (Measure measure : measures) {
            if (aggregate) {
                addAll(tolls, voices, measure, EnumSet.of(Scope.INCIDENT, Scope.PERIOD), Scope.PERIOD);
            } else {
                addAll(tolls, voices, measure, EnumSet.of(Scope.INCIDENT), Scope.INCIDENT);
                addAll(tolls, voices, measure, EnumSet.of(Scope.PERIOD), Scope.PERIOD);
            }
            addAll(tolls, voices, measure, EnumSet.of(Scope.CONFLICT), Scope.CONFLICT);
        }
        addNoneTold(tolls, Measure.KILLED, Measure.INJURED);
        addNoneTold(tolls, Measure.INJURED, Measure.KILLED);
        tolls.sort(
                Comparator.comparing(Toll::measure).thenComparing(Toll::scope).thenComparing(Toll::group));
        return tolls;
    }

    private void addAll(List<Toll> tolls, List<Voiced> voices, Measure measure, Set<Scope> scopes, Scope scope) {
        List<TollEntry> entries = new ArrayList<>();
        Set<Group> groups = new TreeSet<>();
        voices.forEach(v -> v.claim().figures().stream()
                .filter(f -> f.measure() == measure && scopes.contains(f.scope()))
                .map(f -> entry(v.claim(), v.voice(), f))
                .forEach(e -> {
                    entries.add(e);
                    groups.add(e.group());
                }));
        if (entries.isEmpty()) {
            return;
        }
        entries.sort(Comparator.comparing(Tolls::moment)
                .thenComparing(TollEntry::voice)
                .thenComparing(TollEntry::claim)
                .thenComparing(e -> e.figure().words()));
        groups.remove(Group.ALL);
        List<Toll> parts = new ArrayList<>();
        for (Group group : groups) {
            List<TollEntry> own =
                    entries.stream().filter(e -> e.group().equals(group)).toList();
            List<Telling> tellings = new ArrayList<>();
            own.stream().filter(e -> counts(e.position())).forEach(e -> tellings.add(telling(e)));
            parts.add(new Toll(measure, group, scope, own, EstimateRule.of(tellings)));
        }
        Estimate everybody =
                eachSideForItself(entries, parts).orElseGet(() -> EstimateRule.of(tellings(OwnLosses.aside(voices, measure, scopes), measure, scopes)));
        tolls.add(new Toll(measure, Group.ALL, scope, entries, everybody));
        tolls.addAll(parts);
    }

    /**
     * Where every figure counts one side only and the sides differ, the figures are no rivals, and not added either: everybody's toll is at least the largest
     * side's.
     */
    private static Optional<Estimate> eachSideForItself(List<TollEntry> entries, List<Toll> parts) {
        long sides = entries.stream().map(e -> e.group().side()).distinct().count();
        boolean allSided = entries.stream().allMatch(e -> e.group().side() != null);
        if (!allSided || sides < 2) {
            return Optional.empty();
        }
        return parts.stream()
                .map(Toll::estimate)
                .filter(Estimate.Known.class::isInstance)
                .map(Estimate.Known.class::cast)
                .max(Comparator.comparingLong(Estimate.Known::best))
                .map(
                        largest -> new Estimate.Known(
                                largest.low(),
                                largest.best(),
                                largest.high(),
                                largest.conservative(),
                                "largest-side",
                                "each figure counts one side only; sides are not added, so this is the largest of them and at least so many"));
    }

    /** Those who count the killed but tell of no injured tell of none, and the other way round. */
    private static void addNoneTold(List<Toll> tolls, Measure told, Measure silent) {
        boolean counted = tolls.stream()
                .anyMatch(t -> t.measure() == told
                        && t.group().isAll()
                        && t.scope() == Scope.INCIDENT
                        && t.estimate() instanceof Estimate.Known);
        boolean missing = tolls.stream()
                .noneMatch(t -> t.group().isAll()
                        && (t.measure() == silent
                                || (t.measure() == Measure.CASUALTIES && exceeds(t.estimate(), tolls, told))));
        if (counted && missing) {
            tolls.add(new Toll(
                    silent,
                    Group.ALL,
                    Scope.INCIDENT,
                    List.of(),
                    new Estimate.NoneTold("those who count the " + told.word() + " tell of no " + silent.word())));
        }
    }

    /** Whether casualties are more than those who are told apart: then some may be of the other kind. */
    private static boolean exceeds(Estimate casualties, List<Toll> tolls, Measure told) {
        return casualties instanceof Estimate.Known all
                && tolls.stream()
                        .filter(t -> t.measure() == told && t.group().isAll())
                        .anyMatch(t -> t.estimate() instanceof Estimate.Known part && all.best() > part.high());
    }

    /** One telling for each voice and report: the largest count of its claims. */
    private List<Telling> tellings(List<Voiced> voices, Measure measure, Set<Scope> scopes) {
        record Place(Voice voice, ReportId report) {}
        Map<Place, Telling> tellings = new LinkedHashMap<>();
        voices.forEach(voiced -> {
            Claim claim = voiced.claim();
            Voice voice = voiced.voice();
            Position position = voiced.position();
            if (counts(position)) {
                Whole.of(claim, measure, scopes).ifPresent(count -> {
                    Telling telling = new Telling(
                            voice,
                            origin(voice),
                            count,
                            standsAt(claim, firstOf(claim, measure)),
                            claim.telling().speaker() == null,
                            position.affirms());
                    tellings.merge(new Place(voice, claim.report()), telling, Tolls::larger);
                });
            }
        });
        return List.copyOf(tellings.values());
    }

    /** What entries come to: of each voice and report the largest that counts {@code group}, or everybody where that is asked. */
    static Estimate estimate(List<TollEntry> entries, Group group) {
        record Place(Voice voice, ReportId report) {}
        Map<Place, Telling> tellings = new LinkedHashMap<>();
        entries.stream()
                .filter(e -> counts(e.position()) && (group.isAll() || e.group().equals(group)))
                .forEach(e -> tellings.merge(new Place(e.voice(), e.report()), telling(e), Tolls::larger));
        return EstimateRule.of(List.copyOf(tellings.values()));
    }

    private static Telling larger(Telling a, Telling b) {
        long left = a.count().isKnown() ? a.count().value() : -1;
        long right = b.count().isKnown() ? b.count().value() : -1;
        return right > left || (right == left && b.count() instanceof Count.Exactly) ? b : a;
    }

    private static String origin(Voice voice) {
        return voice.side() == null ? voice.key() : voice.side().value();
    }

    private static boolean counts(Position position) {
        return position.affirms() || position == Position.SUSPECTED;
    }

    private static Telling telling(TollEntry entry) {
        return new Telling(
                entry.voice(),
                origin(entry.voice()),
                entry.figure().count(),
                entry.standsAt(),
                entry.voice().key().startsWith("report:"),
                entry.position().affirms());
    }

    private static Figure firstOf(Claim claim, Measure measure) {
        return claim.figures().stream()
                .filter(f -> f.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private TollEntry entry(Claim claim, Voice voice, Figure figure) {
        return new TollEntry(
                voice,
                figure,
                Groups.of(figure, claim),
                Positions.of(claim),
                standsAt(claim, figure),
                asOf(figure) != null,
                claim.report(),
                claim.id());
    }

    private @Nullable Moment standsAt(Claim claim, Figure figure) {
        Moment asOf = asOf(figure);
        @Nullable Report report = reports.apply(claim.report()).orElse(null);
        if (asOf != null || report == null || report.published() == null) {
            return asOf;
        }
        return new Moment(report.published().day(), report.published().time());
    }

    private static @Nullable Moment asOf(Figure figure) {
        Name<When> asOf = figure.asOf();
        When when = asOf == null ? null : asOf.found().orElse(null);
        if (when == null) {
            return null;
        }
        if (when.clock() != null) {
            return new Moment(when.clock().toLocalDate(), when.clock().toLocalTime());
        }
        Days days = when.days();
        return days == null ? null : new Moment(days.last(), null);
    }

    private static Moment moment(TollEntry entry) {
        return entry.standsAt() == null ? new Moment(LocalDate.MAX, null) : entry.standsAt();
    }
}
