package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.truceline.json.IncidentJson;
import org.truceline.model.Claim;
import org.truceline.model.ClaimMark;
import org.truceline.model.Dossier;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.reconcile.judge.JudgementBook;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.weave.MemoryShelf;
import org.truceline.reconcile.weave.Source;
import org.truceline.reconcile.weave.Weave;

/**
 * Property: an archive that grew step by step, in any order, with reports that came and went, gives byte for byte what one built from nothing gives. {@code -Dtruceline.orders=50} for more than
 * the usual orders, {@code -Dtruceline.archives=10} for more than one archive.
 */
class IncrementsTest {

    private static final int ORDERS = Integer.getInteger("truceline.orders", 4);

    private static final Vocabulary WORDS = Vocabulary.bundled();

    /** A record that grows. */
    private static final class Growing {
        final Map<ReportId, Reading> held = new TreeMap<>();
        final MemoryShelf shelf = new MemoryShelf();
        final List<Judgement> judgements;
        JudgementBook book;
        final Source source;
        final Weave weave;

        Growing(List<Judgement> judgements) {
            this.judgements = judgements;
            book = new JudgementBook(judgements, held.values());
            source = id -> Optional.ofNullable(held.get(id)).map(r -> book.apply(r));
            weave = new Weave(shelf, source, WORDS);
        }

        void update(Set<ReportId> changed) {
            book = new JudgementBook(judgements, held.values());
            weave.update(changed, book.verdicts());
        }

        void add(List<Reading> readings) {
            readings.forEach(r -> held.put(r.report().id(), r));
            update(readings.stream().map(r -> r.report().id()).collect(Collectors.toSet()));
        }

        void remove(ReportId report) {
            held.remove(report);
            update(Set.of(report));
        }

        String told() {
            return lines(new Dossiers(shelf, source, book).all());
        }
    }

    private static String lines(List<Incident> incidents) {
        return incidents.stream().map(IncidentJson::line).collect(Collectors.joining("\n"));
    }

    @Test
    void incrementsEqualARebuildWhateverTheOrderAndTheSplits() {
        List<Reading> archive = AnyOrderTest.archive(90, new Random(11));
        List<Judgement> judgements = judgements(archive, new Random(12));
        Dossier rebuilt = new Reconciler().reconcile(archive, judgements);
        assertThat(rebuilt.origins().size()).isLessThan(90);
        assertThat(lines(rebuilt.incidents()))
                .contains("\"answer-elsewhere\"", "\"follows-elsewhere\"", "\"operation-named\"", "\"part-named\"");
        incrementsEqualARebuild(archive, judgements);
    }

    @Test
    void incrementsEqualARebuildInOtherArchives() {
        for (int i = 1; i < AnyOrderTest.ARCHIVES; i++) {
            List<Reading> archive = AnyOrderTest.archive(90, new Random(11 + 100L * i));
            incrementsEqualARebuild(archive, judgements(archive, new Random(12 + 100L * i)));
        }
    }

    private static void incrementsEqualARebuild(List<Reading> archive, List<Judgement> judgements) {
        String expected = lines(new Reconciler().reconcile(archive, judgements).incidents());
        for (int seed = 0; seed < ORDERS; seed++) {
            Random random = new Random(seed);
            List<Reading> shuffled = new ArrayList<>(archive);
            Collections.shuffle(shuffled, random);
            Growing growing = new Growing(judgements);
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(seed == 0 ? 1 : 12));
                growing.add(shuffled.subList(from, to));
                from = to;
                if (random.nextInt(4) == 0) { // something goes, and comes back
                    Reading gone = shuffled.get(random.nextInt(from));
                    growing.remove(gone.report().id());
                    growing.add(List.of(gone));
                }
            }
            assertThat(growing.told()).as("order %d", seed).isEqualTo(expected);
        }
    }

    /** So much is told of one place and time that it is met by that no longer; and by it again, after something went. */
    @Test
    void whatTooManyShareIsMetByOtherwise() {
        List<Reading> archive = AnyOrderTest.archive(330, new Random(8));
        Growing growing = new Growing(judgements(archive, new Random(9)));
        for (int from = 0; from < archive.size(); from += 10) {
            growing.add(archive.subList(from, from + 10));
        }
        assertThat(growing.told()).isEqualTo(rebuilt(growing));
        for (int i = 0; i < 60; i++) {
            growing.remove(archive.get(5 * i).report().id());
        }
        assertThat(growing.told()).isEqualTo(rebuilt(growing));
        growing.add(List.of(archive.get(0), archive.get(5), archive.get(10)));
        growing.add(List.of(archive.get(15)));
        assertThat(growing.told()).isEqualTo(rebuilt(growing));
    }

    private static String rebuilt(Growing growing) {
        return lines(new Reconciler()
                .reconcile(List.copyOf(growing.held.values()), growing.judgements)
                .incidents());
    }

    /** A look at one incident gives it the links that a look at all gives it. */
    @Test
    void aPartIsLinkedAsTheWholeIs() {
        Growing growing = new Growing(List.of());
        growing.add(AnyOrderTest.archive(90, new Random(11)));
        List<Incident> all = new Dossiers(growing.shelf, growing.source, growing.book).all();
        List<Incident> one = growing.shelf.homes().stream()
                .flatMap(h -> new Dossiers(growing.shelf, growing.source, growing.book).of(List.of(h)).stream())
                .toList();
        assertThat(one).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).allSatisfy(i -> i.links().forEach(link -> assertThat(all)
                .filteredOn(o -> o.id().equals(link.other()))
                .singleElement()
                .satisfies(o -> assertThat(o.links()).anySatisfy(back -> {
                    assertThat(back.other()).isEqualTo(i.id());
                    assertThat(back.kind()).isEqualTo(link.kind().back());
                    assertThat(back.said()).isEqualTo(link.said());
                }))));
    }

    @Test
    void everyStepEqualsARebuildOfWhatIsHeld() {
        List<Reading> archive = AnyOrderTest.archive(40, new Random(5));
        Growing growing = new Growing(List.of());
        for (int i = 0; i < archive.size(); i++) {
            growing.add(archive.subList(i, i + 1));
            if (i % 7 == 0) {
                growing.remove(archive.get(i / 2).report().id());
            }
            assertThat(growing.told())
                    .as("step %d", i)
                    .isEqualTo(lines(new Reconciler()
                            .reconcile(List.copyOf(growing.held.values()), List.of())
                            .incidents()));
        }
    }

    @Test
    void anIdGivenOnceIsFoundThroughGrowthAndMerging() {
        List<Reading> archive = AnyOrderTest.archive(60, new Random(3));
        Growing growing = new Growing(List.of());
        Set<IncidentId> given = new HashSet<>();
        for (Reading reading : archive) {
            growing.add(List.of(reading));
            List<Incident> now = new Dossiers(growing.shelf, growing.source, growing.book).all();
            now.forEach(i -> given.add(i.id()));
            assertThat(given).filteredOn(id -> !id.value().startsWith("i-r-")).allSatisfy(id -> assertThat(now)
                    .anyMatch(i -> i.answersTo(id)));
        }
    }

    /** A few of each kind, of claims drawn at random. */
    private static List<Judgement> judgements(List<Reading> archive, Random random) {
        List<Claim> claims = archive.stream().flatMap(r -> r.claims().stream()).toList();
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ClaimMark a = ClaimMark.of(claims.get(random.nextInt(claims.size())));
            ClaimMark b = ClaimMark.of(claims.get(random.nextInt(claims.size())));
            Ruling ruling =
                    switch (i % 5) {
                        case 0 -> new Ruling.Same(a, b);
                        case 1 -> new Ruling.NotSame(a, b);
                        case 2 -> new Ruling.Reject(a);
                        case 3 -> new Ruling.PartOf(a, b);
                        default -> new Ruling.Correct(a, "killed", "9");
                    };
            judgements.add(
                    new Judgement(new JudgementId("j" + i), "Ana", Instant.ofEpochSecond(i), "as drawn", ruling));
        }
        return judgements;
    }
}
