package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Removal;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.ClaimMark;
import org.truceline.model.Credibility;
import org.truceline.model.GradeChange;
import org.truceline.model.HarmGrade;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.pipeline.GradeLog;
import org.truceline.pipeline.LivingRecord;

/** The log of grades follows what came to the ledger, gives reasons, and is the same whenever it is asked. */
class GradeLogTest {

    private static final Instant NOON = Instant.parse("2030-07-01T12:00:00Z");
    private static final List<Reading> READINGS = Scenario.read(
            """
            # a 2030-05-02
            The ministry said four soldiers were killed in an ambush at Southbridge on May 1.
            - armed-clash; says: ministry; by: ambush/hi; at: Southbridge; on: 2030-05-01; killed: four=4 combatant
            # b 2030-05-03
            A doctor said four soldiers were killed in the ambush at Southbridge on May 1.
            - armed-clash; says: doctor; by: ambush/hi; at: Southbridge; on: 2030-05-01; killed: four=4 combatant
            # c 2030-05-04
            The Highland command denied the ambush at Southbridge on May 1.
            - armed-clash; says: Highland command/hi; stance: denies; reality: negated; by: ambush/hi; at: Southbridge; on: 2030-05-01
            """);

    @TempDir
    private Path folder;

    @Test
    void logsEachChangeWithWhatBroughtItAboutAndWhy() {
        try (Ledger ledger = SqliteLedger.open(folder.resolve("a.db"));
                Ledger.Writer writer = ledger.writer()) {
            fill(writer, 0, 1, 2);
            assertThat(log(ledger, AsOf.NOW))
                    .extracting(GradeChange::cause, GradeChange::grade, GradeChange::gradeReason)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("a came", HarmGrade.WEAK, "a single origin"),
                            org.assertj.core.groups.Tuple.tuple("b came", HarmGrade.FAIR, "2 independent origins"),
                            org.assertj.core.groups.Tuple.tuple("c came", HarmGrade.CONTESTED, "denied by 1 origin"));
            writer.remove(new Removal(new ReportId("c"), true, "Ana", NOON.plusSeconds(90_000), "withdrawn"));
            ClaimMark mark = ClaimMark.of(READINGS.getFirst().claims().getFirst());
            writer.judge(
                    "Ben",
                    NOON.plusSeconds(180_000),
                    "seen on video",
                    new Ruling.Grade(mark, Credibility.CONFIRMED, HarmGrade.CONFIRMED));
            List<GradeChange> log = log(ledger, AsOf.NOW);
            assertThat(log).extracting(GradeChange::cause).endsWith("judged by Ben: seen on video");
            assertThat(log.getLast().grade()).isEqualTo(HarmGrade.CONFIRMED);
            assertThat(log.getLast().time()).isEqualTo(NOON.plusSeconds(180_000));
        }
    }

    @Test
    void aRebuildGivesTheSameLogAndAnotherOrderEndsInTheSameGrade() {
        List<GradeChange> first;
        try (Ledger ledger = SqliteLedger.open(folder.resolve("a.db"));
                Ledger.Writer writer = ledger.writer()) {
            fill(writer, 0, 1, 2);
            first = log(ledger, AsOf.NOW);
            try (var workings = ledger.workings()) {
                workings.atomically(() -> {
                    workings.clear();
                    return true;
                });
            }
            assertThat(log(ledger, AsOf.NOW)).isEqualTo(first);
        }
        try (Ledger ledger = SqliteLedger.open(folder.resolve("b.db"));
                Ledger.Writer writer = ledger.writer()) {
            fill(writer, 2, 1, 0);
            List<GradeChange> other = log(ledger, AsOf.NOW);
            assertThat(other.getFirst().cause()).isEqualTo("c came");
            assertThat(other.getLast().grade()).isEqualTo(first.getLast().grade());
        }
    }

    @Test
    void knowsNoMoreThanTheDayAskedFor() {
        try (Ledger ledger = SqliteLedger.open(folder.resolve("a.db"));
                Ledger.Writer writer = ledger.writer()) {
            fill(writer, 0, 1, 2);
            AsOf then = AsOf.published(LocalDate.of(2030, 5, 3));
            Incident incident = new Reconciler()
                    .reconcile(READINGS.subList(0, 2), List.of())
                    .incidents()
                    .getFirst();
            assertThat(new GradeLog(ledger, then).of(incident))
                    .extracting(GradeChange::grade)
                    .containsExactly(HarmGrade.WEAK, HarmGrade.FAIR);
        }
    }

    private static List<GradeChange> log(Ledger ledger, AsOf asOf) {
        try (LivingRecord record = new LivingRecord(ledger)) {
            record.update();
            IncidentId id =
                    Incident.idOf(READINGS.getFirst().claims().getFirst().id());
            return new GradeLog(ledger, asOf).of(record.find(id).orElseThrow());
        }
    }

    private static void fill(Ledger.Writer writer, int... order) {
        for (int i = 0; i < order.length; i++) {
            Reading reading = READINGS.get(order[i]);
            byte[] bytes = reading.report().text().getBytes(StandardCharsets.UTF_8);
            writer.add(new Entry(reading, bytes, "file " + reading.report().id(), NOON.plusSeconds(i), "test"));
        }
    }
}
