package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.json.IncidentJson;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Removal;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.ClaimMark;
import org.truceline.model.Days;
import org.truceline.model.Incident;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.pipeline.LivingRecord;

/** The record beside a ledger gives what the reconciler gives for all that the ledger holds, however it grew. */
class LivingRecordTest {

    private static final Instant NOON = Instant.parse("2030-07-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void growsAsARebuildWould() {
        List<Reading> archive = AnyOrderTest.archive(70, new Random(21));
        Random random = new Random(4);
        Collections.shuffle(archive, random);
        try (Ledger ledger = SqliteLedger.open(folder.resolve("a.db"));
                Ledger.Writer writer = ledger.writer();
                LivingRecord record = new LivingRecord(ledger)) {
            for (Reading reading : archive) {
                add(writer, reading);
                if (random.nextInt(5) > 0) {
                    record.update();
                }
                ReportId some =
                        archive.get(random.nextInt(archive.size())).report().id();
                if (random.nextInt(8) == 0 && !some.equals(reading.report().id())) {
                    ClaimMark left = ClaimMark.of(reading.claims().getFirst());
                    ClaimMark right = ClaimMark.of(archive.get(0).claims().getFirst());
                    Judgement judgement = writer.judge(
                            "Ana",
                            NOON,
                            "drawn",
                            random.nextBoolean() ? new Ruling.Same(left, right) : new Ruling.Reject(left));
                    record.update();
                    if (random.nextBoolean()) {
                        Judgement taken =
                                writer.judge("Ben", NOON.plusSeconds(1), "not so", new Ruling.Retract(judgement.id()));
                        record.update();
                        if (random.nextBoolean()) {
                            writer.judge("Ana", NOON.plusSeconds(2), "so after all", new Ruling.Retract(taken.id()));
                        }
                    }
                }
            }
            ReportId gone = archive.get(3).report().id();
            writer.remove(new Removal(gone, true, "Ana", NOON, "a test"));
            record.update();
            String expected = rebuilt(ledger);
            assertThat(lines(record.incidents())).isEqualTo(expected).doesNotContain("\"" + gone + "\"");

            writer.restore(new Removal(gone, false, "Ana", NOON, "a test"));
            record.update();
            assertThat(lines(record.incidents())).isEqualTo(rebuilt(ledger)).isNotEqualTo(expected);
            try (LivingRecord another = new LivingRecord(ledger)) {
                another.update();
                assertThat(lines(another.incidents())).isEqualTo(rebuilt(ledger));
            }
            found(record);
        }
    }

    @Test
    void anIdLeadsOnAfterItsReportWasReadAnew() {
        Reading before = AnyOrderTest.archive(1, new Random(3)).getFirst();
        List<Claim> claims = before.claims().stream()
                .map(c -> new Claim(
                        new ClaimId("anew-" + c.id()),
                        c.report(),
                        c.evidence(),
                        c.happening(),
                        c.telling(),
                        c.figures(),
                        c.derivation()))
                .toList();
        try (Ledger ledger = SqliteLedger.open(folder.resolve("a.db"));
                Ledger.Writer writer = ledger.writer();
                LivingRecord record = new LivingRecord(ledger)) {
            add(writer, before);
            record.update();
            String old = record.incidents().getFirst().id().value();
            add(writer, before.withClaims(claims));
            record.update();
            assertThat(record.beginning(old)).singleElement().satisfies(i -> assertThat(i.id().value())
                    .startsWith("i-anew-"));
        }
    }

    /** Looks at a part give the same incidents as a look at all. */
    private static void found(LivingRecord record) {
        List<Incident> all = record.incidents();
        Days may = new Days(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 31));
        List<Incident> there = record.incidents("northtown", may);
        assertThat(there).isNotEmpty().isSubsetOf(all);
        assertThat(there)
                .containsAll(all.stream()
                        .filter(i -> i.claims().stream().anyMatch(c -> c.happening().place().stream()
                                .anyMatch(p -> p.text().equals("Northtown"))))
                        .toList());
        assertThat(record.incidents("north", may)).isEmpty();
        assertThat(record.incidents(null, new Days(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 1))))
                .isEmpty();
        for (Incident incident : all) {
            assertThat(record.find(incident.id())).contains(incident);
            incident.claims()
                    .forEach(c -> assertThat(record.find(Incident.idOf(c.id()))).contains(incident));
        }
    }

    private static void add(Ledger.Writer writer, Reading reading) {
        byte[] bytes = reading.report().text().getBytes(StandardCharsets.UTF_8);
        writer.add(new Entry(reading, bytes, "file " + reading.report().id(), NOON, "test"));
    }

    private static String rebuilt(Ledger ledger) {
        try (Ledger.View view = ledger.view(AsOf.NOW)) {
            List<Reading> readings = new ArrayList<>();
            view.forEachReading(readings::add);
            return lines(
                    new Reconciler().reconcile(readings, view.listJudgements()).incidents());
        }
    }

    private static String lines(List<Incident> incidents) {
        return incidents.stream().map(IncidentJson::line).collect(Collectors.joining("\n"));
    }
}
