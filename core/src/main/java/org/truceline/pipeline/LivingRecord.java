package org.truceline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Step;
import org.truceline.ledger.Workings;
import org.truceline.model.ClaimMark;
import org.truceline.model.Days;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.reconcile.Dossiers;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.weave.Sets;
import org.truceline.reconcile.weave.Sheet;
import org.truceline.reconcile.weave.Source;
import org.truceline.reconcile.weave.Weave;
import org.truceline.text.Fold;

/**
 * The incidents of a ledger, kept as reports and judgements come: an update takes in what is new and touches its neighbourhood alone, and a look builds only what is
 * looked at. What it gives is what the reconciler gives for all that the ledger holds. Not for many threads.
 *
 * <pre>{@code
 * try (LivingRecord record = new LivingRecord(ledger)) {
 *     record.update();
 *     List<Incident> there = record.incidents("Shusha", YearMonth.of(2020, 10), YearMonth.of(2020, 10));
 * }
 * }</pre>
 */
public final class LivingRecord implements AutoCloseable {

    /** By which rules the tables were made: another number, and they are made anew. */
    private static final String RULES = "8";

    /** So many reports are taken in at once. */
    private static final int CHUNK = 50;

    /** Of incidents that begin alike so many reports are looked at. */
    private static final int SOME = 50;

    private static final int STRAND_BITS = 20;
    private static final int LONGEST_MONTHS = 120;

    private final Ledger ledger;
    private final Workings workings;
    private final Vocabulary vocabulary;
    private LedgerShelf shelf;
    private Weave weave;

    /** What is remembered is of the tables as they were after this step. */
    private long step;

    /** Where the update under way gets its readings. */
    private Source readings = id -> Optional.empty();

    /** The record beside {@code ledger}, which stays open; {@link #update} takes in what came since. */
    public LivingRecord(Ledger ledger) {
        this.ledger = ledger;
        workings = ledger.workings();
        vocabulary = Vocabulary.bundled();
        shelf = new LedgerShelf(workings);
        weave = new Weave(shelf, id -> readings.find(id), vocabulary);
    }

    private void forget() {
        shelf = new LedgerShelf(workings);
        weave = new Weave(shelf, id -> readings.find(id), vocabulary);
    }

    /** Takes in all that the ledger has and the record has not. What was taken in when the process is killed stays, each step whole. */
    public void update() {
        while (step()) {
            // the next
        }
    }

    private boolean step() {
        if (workings.state().rules().equals(RULES) && workings.news(1).isEmpty()) {
            return false;
        }
        try {
            Workings.News taken = workings.atomically(() -> {
                refresh();
                if (!workings.state().rules().equals(RULES)) {
                    workings.clear();
                    forget();
                }
                Workings.News news = workings.news(CHUNK);
                take(news);
                shelf.write();
                workings.taken(news, RULES);
                return news;
            });
            step = taken.upTo().step();
            return !taken.isEmpty();
        } catch (RuntimeException | Error e) {
            forget(); // what it remembers was not kept
            throw e;
        }
    }

    /** Forgets what is remembered where another has taken something in since. */
    private void refresh() {
        long now = workings.state().step();
        if (now != step) {
            forget();
            step = now;
        }
    }

    private void take(Workings.News news) {
        List<Judgement> judgements = workings.judgements();
        Set<ReportId> changed = new TreeSet<>(news.reports());
        judgements.stream()
                .filter(j -> news.judgements().contains(j.id().value()))
                .forEach(j -> marks(j.ruling(), judgements).forEach(m -> changed.add(m.report())));
        JudgementBook book = book(judgements);
        readings = source(book, true);
        weave.update(changed, book.verdicts());
        changed.forEach(report -> index(report, readings));
        readings = id -> Optional.empty();
    }

    /** The claims that a ruling is about; for a retraction those of what it takes back. */
    private static List<ClaimMark> marks(Ruling ruling, List<Judgement> judgements) {
        return switch (ruling) {
            case Ruling.Accept r -> List.of(r.claim());
            case Ruling.Reject r -> List.of(r.claim());
            case Ruling.Correct r -> List.of(r.claim());
            case Ruling.Same r -> List.of(r.left(), r.right());
            case Ruling.NotSame r -> List.of(r.left(), r.right());
            case Ruling.PartOf r -> List.of(r.part(), r.whole());
            case Ruling.Grade r -> List.of(r.claim());
            case Ruling.Rate r -> List.of();
            case Ruling.Retract r -> marksOf(r.judgement(), judgements);
        };
    }

    /** Of a retraction that was taken back, those of what it was about. */
    private static List<ClaimMark> marksOf(JudgementId id, List<Judgement> judgements) {
        Map<JudgementId, Ruling> rulings = new HashMap<>();
        judgements.forEach(j -> rulings.put(j.id(), j.ruling()));
        @Nullable Ruling ruling = rulings.remove(id);
        while (ruling instanceof Ruling.Retract retract) {
            ruling = rulings.remove(retract.judgement());
        }
        return ruling == null ? List.of() : ruling.marks();
    }

    private JudgementBook book(List<Judgement> judgements) {
        Set<ReportId> judged = new TreeSet<>();
        judgements.forEach(j -> marks(j.ruling(), judgements).forEach(m -> judged.add(m.report())));
        List<Reading> readings = new ArrayList<>();
        judged.forEach(r -> workings.reading(r, false).ifPresent(readings::add));
        return new JudgementBook(judgements, readings);
    }

    private Source source(JudgementBook book, boolean mentions) {
        Map<ReportId, Optional<Source.Kept>> found = new LinkedHashMap<>();
        return id -> found.computeIfAbsent(
                id, i -> workings.reading(i, mentions || book.correctsNames(i)).map(book::apply));
    }

    /** Notes where and in which months the strands of a report are, as its claims give it. */
    private void index(ReportId report, Source source) {
        int number = shelf.number(report);
        long from = (long) number << STRAND_BITS;
        workings.forgetWhere(from, from + (1L << STRAND_BITS));
        Optional<Sheet> sheet = shelf.sheet(number);
        Optional<Reading> reading = source.find(report).map(Source.Kept::reading);
        if (sheet.isEmpty() || reading.isEmpty()) {
            return;
        }
        for (int i = 0; i < sheet.get().sketches().size(); i++) {
            var strand = sheet.get().sketches().get(i).strand();
            Set<String> names = new TreeSet<>();
            reading.get().claims().stream()
                    .filter(c -> strand.claims().contains(c.id()))
                    .forEach(c -> c.happening().place().forEach(p -> names(p, names)));
            workings.noteWhere(from + i, names, months(strand.facts().days()));
        }
    }

    private static void names(Name<Location> name, Set<String> names) {
        names.add(Fold.of(name.text()));
        name.found().map(Location::place).ifPresent(place -> {
            add(place.name(), names);
            add(place.district(), names);
            add(place.province(), names);
            add(place.country(), names);
            add(place.id().value(), names);
        });
        names.remove("");
    }

    private static void add(@Nullable String name, Set<String> names) {
        if (name != null) {
            names.add(Fold.of(name));
        }
    }

    private static Collection<Integer> months(List<Days> days) {
        Set<Integer> months = new TreeSet<>();
        for (Days span : days) {
            int first = month(span.first());
            int last = Math.min(month(span.last()), first + LONGEST_MONTHS);
            for (int month = first; month <= last; month++) {
                months.add(month);
            }
        }
        return months.isEmpty() ? Set.of(-1) : months;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /** All incidents, what happens now first. */
    public List<Incident> incidents() {
        return workings.still(() -> dossiers().all());
    }

    /**
     * The incidents of which a claim is told of a place and, by a day that a report gives, may lie in a span of days: a few more than a filter by exact days would let
     * through, never fewer.
     *
     * @param place any name of the place, its district, province or country, as whole words; null for all
     * @param days null for all
     */
    public List<Incident> incidents(@Nullable String place, @Nullable Days days) {
        return workings.still(() -> dossiers()
                .of(workings.homesAt(
                        place == null ? null : Fold.of(place),
                        days == null ? -1 : month(days.first()),
                        days == null ? Integer.MAX_VALUE : month(days.last()))));
    }

    /** The incidents that any of {@code reports} tells of. */
    public List<Incident> toldIn(Collection<ReportId> reports) {
        return workings.still(() -> {
            refresh();
            Sets sets = new Sets(shelf);
            Set<Long> homes = new TreeSet<>();
            reports.forEach(report -> homes.addAll(sets.of(report)));
            return dossiers().of(homes);
        });
    }

    /** The incident with this id, or the one that now holds what it was. */
    public Optional<Incident> find(IncidentId id) {
        return beginning(id.value()).stream().filter(i -> i.answersTo(id)).findFirst();
    }

    /** The incidents whose id, or one that they bore before, also before their reports were read anew, begins with {@code id}; a few of them where there are many. */
    public List<Incident> beginning(String id) {
        return workings.still(() -> {
            refresh();
            String claim = id.startsWith("i-") ? id.substring(2) : id;
            Set<Long> homes = new TreeSet<>();
            if (claim.startsWith("r-")) {
                homes.addAll(new Sets(shelf).of(new ReportId(claim.substring(2))));
            }
            for (ReportId report : workings.holders(claim, SOME)) {
                homes.addAll(new Sets(shelf).of(report, s -> s.claims().stream()
                        .anyMatch(c -> c.value().startsWith(claim))));
            }
            return dossiers().of(homes.isEmpty() ? readOtherwiseNow(claim) : homes);
        });
    }

    /** The sets of what is read today on the words of a claim that an earlier reading of its report gave this id. */
    private Set<Long> readOtherwiseNow(String claim) {
        Set<Long> homes = new TreeSet<>();
        for (ReportId report : workings.holders(claim, SOME)) {
            Optional<Reading> now = workings.reading(report, false);
            if (now.isEmpty()) {
                continue;
            }
            JudgementBook today = new JudgementBook(List.of(), List.of(now.get()));
            for (Step step : ledger.history(List.of(report), AsOf.NOW)) {
                if (step instanceof Step.Came came) {
                    came.reading().claims().stream()
                            .filter(c -> c.id().value().startsWith(claim))
                            .flatMap(c -> today.find(ClaimMark.of(c)).stream())
                            .forEach(c -> homes.addAll(
                                    new Sets(shelf).of(report, s -> s.claims().contains(c.id()))));
                }
            }
        }
        return homes;
    }

    /** The report as it counts now, with its claims; empty where there is none. */
    public Optional<Reading> reading(ReportId report) {
        return workings.reading(report, false);
    }

    /** All judgements, in the order of their time. */
    public List<Judgement> judgements() {
        return workings.judgements();
    }

    private Dossiers dossiers() {
        refresh();
        JudgementBook book = book(workings.judgements());
        return new Dossiers(shelf, source(book, false), book);
    }

    @Override
    public void close() {
        workings.close();
    }
}
