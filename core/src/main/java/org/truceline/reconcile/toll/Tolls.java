package org.truceline.reconcile.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Estimate;
import org.truceline.model.Extent;
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
    private final Tellings tellings;

    /** @param reports finds the report of a claim, if it is kept, for where its figures stand */
    public Tolls(Function<ReportId, Optional<Report>> reports) {
        this.reports = reports;
        this.tellings = new Tellings(this::standsAt);
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
        takeDiedLater(tolls, SamePerson.survivors(voices));
        AllHit.takeKilledOut(tolls, voices);
        addLiving(tolls, voices);
        addHit(tolls, voices);
        addNoneTold(tolls, voices, Measure.KILLED, Measure.INJURED);
        addNoneTold(tolls, voices, Measure.INJURED, Measure.KILLED);
        Silence.weigh(tolls);
        Rises rises = new Rises(voices);
        tolls.replaceAll(t -> t.withRises(rises.of(t)));
        tolls.sort(
                Comparator.comparing(Toll::measure).thenComparing(Toll::scope).thenComparing(Toll::group));
        return tolls;
    }

    private void addAll(List<Toll> tolls, List<Voiced> voices, Measure measure, Set<Scope> scopes, Scope scope) {
        List<TollEntry> entries = new ArrayList<>();
        Set<Group> groups = new TreeSet<>();
        for (Voiced voiced : voices) {
            Claim claim = voiced.claim();
            List<Figure> figures = claim.figures().stream()
                    .filter(f -> f.measure() == measure && scopes.contains(f.scope()))
                    .toList();
            Set<Figure> added = Newly.among(claim, figures);
            for (Figure figure : figures) {
                TollEntry entry = entry(claim, voiced.voice(), figure);
                entries.add(
                        added.contains(figure)
                                ? entry.withExtent(Extent.NEW)
                                : Replaced.is(claim, figure) ? entry.withExtent(Extent.EARLIER) : entry);
                groups.add(entry.group());
            }
        }
        if (entries.isEmpty()) {
            return;
        }
        Extents.tellNew(entries, voices);
        entries.sort(Comparator.comparing(Tolls::moment)
                .thenComparing(TollEntry::voice)
                .thenComparing(TollEntry::claim)
                .thenComparing(e -> e.figure().words()));
        groups.remove(Group.ALL);
        List<Toll> parts = new ArrayList<>();
        for (Group group : groups) {
            List<TollEntry> own =
                    entries.stream().filter(e -> e.group().equals(group)).toList();
            parts.add(new Toll(measure, group, scope, own, estimate(own, group)));
        }
        List<Voiced> counting = measure == Measure.INJURED ? SamePerson.survivors(voices) : voices;
        List<Telling> told = tellings.of(OwnLosses.aside(counting, measure, scopes), measure, scopes);
        Estimate everybody = told.isEmpty() && counting != voices && scope == Scope.INCIDENT
                ? new Estimate.NoneTold("who is told as injured is told as killed")
                : eachSideForItself(entries, parts).orElseGet(() -> EstimateRule.of(told));
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

    /**
     * Where some reports tell of one person hurt, and others, no earlier, of that many killed, and none of both, that person died. Where a report tells both, but names each one by
     * one, it may be the same person still: then the injured may be none.
     */
    private void takeDiedLater(List<Toll> tolls, List<Voiced> voices) {
        Set<Scope> scopes = EnumSet.of(Scope.INCIDENT);
        List<Voiced> alone = voices.stream()
                .filter(v -> SinglePersons.only(v.claim(), Measure.INJURED, scopes)
                        || v.claim().figures().stream().noneMatch(f -> f.measure() == Measure.INJURED))
                .toList();
        Set<ReportId> both = reports(voices, Measure.INJURED);
        both.retainAll(reports(voices, Measure.KILLED));
        List<Telling> hurt = tellings.of(voices, Measure.INJURED, scopes);
        List<Telling> dead = tellings.of(voices, Measure.KILLED, scopes);
        boolean one = !dead.isEmpty()
                && hurt.stream().allMatch(t -> t.count().isKnown())
                && (hurt.stream().allMatch(t -> t.count().isKnown() && t.count().value() == 1)
                        || AllHit.areOpen(voices))
                && hurt.stream().anyMatch(Telling::part)
                && (both.isEmpty() || alone.size() == voices.size())
                && hurt.stream()
                        .allMatch(h -> dead.stream().anyMatch(d -> d.sure() && !isBefore(d, h) && isNoMore(h, d)));
        for (int i = 0; one && i < tolls.size(); i++) {
            Toll toll = tolls.get(i);
            if (toll.measure() == Measure.INJURED
                    && toll.scope() == Scope.INCIDENT
                    && toll.group().isAll()) {
                long most =
                        hurt.stream().mapToLong(t -> t.count().value()).max().orElse(1);
                boolean beside = voices.stream().map(Voiced::claim).anyMatch(SinglePersons::hurtBesideTheDead);
                Estimate estimate = both.isEmpty()
                        ? new Estimate.NoneTold("who is told as injured is told as killed no earlier")
                        : new Estimate.Known(
                                0,
                                beside ? most : 0,
                                most,
                                0,
                                "may-have-died",
                                most == 1
                                        ? "one person is told as injured, who may be the one told as killed"
                                        : "each is told by himself as hit, and no more than are told as killed");
                tolls.set(i, new Toll(toll.measure(), toll.group(), toll.scope(), toll.entries(), estimate));
            }
        }
    }

    private static boolean isNoMore(Telling a, Telling b) {
        return !a.count().isKnown()
                || !b.count().isKnown()
                || a.count().value() <= b.count().value();
    }

    private static boolean isBefore(Telling a, Telling b) {
        return a.moment() != null
                && b.moment() != null
                && a.moment().day().isBefore(b.moment().day());
    }

    private static Set<ReportId> reports(List<Voiced> voices, Measure measure) {
        Set<ReportId> reports = new HashSet<>();
        voices.stream()
                .map(Voiced::claim)
                .filter(c -> c.figures().stream()
                        .anyMatch(f -> f.measure() == measure
                                && f.count().isKnown()
                                && f.count().value() > 0))
                .forEach(c -> reports.add(c.report()));
        return reports;
    }

    /** Where nobody counts the injured, but somebody counts all that were hit and the killed among them, the rest are injured. */
    private void addLiving(List<Toll> tolls, List<Voiced> voices) {
        boolean told = tolls.stream()
                .anyMatch(t -> t.measure() == Measure.INJURED
                        && t.group().isAll()
                        && t.scope() == Scope.INCIDENT
                        && t.estimate() instanceof Estimate.Known);
        List<Telling> living = told ? List.of() : tellings.living(voices);
        if (!living.isEmpty() && EstimateRule.of(living) instanceof Estimate.Known known) {
            tolls.removeIf(t -> t.measure() == Measure.INJURED && t.group().isAll() && t.scope() == Scope.INCIDENT);
            tolls.add(new Toll(Measure.INJURED, Group.ALL, Scope.INCIDENT, List.of(), known));
        }
    }

    /** Where nobody counts the killed or the injured, but somebody all that were hit and tells of no dead, those hit are injured. */
    private void addHit(List<Toll> tolls, List<Voiced> voices) {
        boolean told = tolls.stream()
                .anyMatch(t -> (t.measure() == Measure.INJURED || t.measure() == Measure.KILLED)
                        && t.group().isAll()
                        && t.scope() == Scope.INCIDENT
                        && (t.estimate() instanceof Estimate.Unknown
                                || (t.estimate() instanceof Estimate.Known known && known.high() > 0)));
        List<Telling> hit = told ? List.of() : tellings.hit(voices);
        if (!hit.isEmpty() && EstimateRule.of(hit) instanceof Estimate.Known known) {
            tolls.removeIf(t -> t.measure() == Measure.INJURED && t.group().isAll() && t.scope() == Scope.INCIDENT);
            tolls.add(new Toll(
                    Measure.INJURED,
                    Group.ALL,
                    Scope.INCIDENT,
                    List.of(),
                    new Estimate.Known(
                            known.low(),
                            known.best(),
                            known.high(),
                            known.conservative(),
                            "hit",
                            "all who were hit, of whom nobody is told as killed; " + known.reason())));
        }
    }

    /**
     * Those who count the killed but tell of no injured tell of none, and the other way round. Where more were hit than are told as killed, some may be injured; where more
     * were hit than are told as injured and no sentence speaks of a death, nobody is told as killed.
     */
    private static void addNoneTold(List<Toll> tolls, List<Voiced> voices, Measure told, Measure silent) {
        boolean counted = tolls.stream()
                .anyMatch(t -> t.measure() == told
                        && t.group().isAll()
                        && t.scope() == Scope.INCIDENT
                        && t.estimate() instanceof Estimate.Known);
        boolean missing = tolls.stream()
                .noneMatch(t -> t.group().isAll()
                        && (t.measure() == silent
                                || (t.measure() == Measure.CASUALTIES
                                        && exceeds(t.estimate(), tolls, told)
                                        && (silent == Measure.INJURED || Tellings.anyDead(voices)))));
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

    /** What entries come to: of each voice and report the largest that counts {@code group}, or everybody where that is asked. */
    static Estimate estimate(List<TollEntry> entries, Group group) {
        record Place(Voice voice, ReportId report) {}
        Map<Place, Telling> tellings = new LinkedHashMap<>();
        entries.stream()
                .filter(e -> counts(e.position()) && (group.isAll() || e.group().equals(group)))
                .filter(e -> e.extent() == Extent.CUMULATIVE)
                .forEach(e -> tellings.merge(new Place(e.voice(), e.report()), telling(e), Tellings::larger));
        return EstimateRule.of(List.copyOf(tellings.values()));
    }

    static boolean counts(Position position) {
        return position.affirms() || position == Position.SUSPECTED;
    }

    private static Telling telling(TollEntry entry) {
        return new Telling(
                entry.voice(),
                entry.report(),
                entry.figure().words().start(),
                Tellings.origin(entry.voice()),
                entry.figure().count(),
                0,
                entry.standsAt(),
                entry.voice().key().startsWith("report:"),
                entry.position().affirms(),
                false);
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
                claim.id(),
                published(claim),
                Extent.CUMULATIVE);
    }

    private @Nullable Moment standsAt(Claim claim, Figure figure) {
        Moment asOf = asOf(figure);
        return asOf == null ? published(claim) : asOf;
    }

    private @Nullable Moment published(Claim claim) {
        return reports.apply(claim.report())
                .map(Report::published)
                .map(p -> new Moment(p.day(), p.time()))
                .orElse(null);
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

    static Moment moment(TollEntry entry) {
        return entry.standsAt() == null ? new Moment(LocalDate.MAX, null) : entry.standsAt();
    }
}
