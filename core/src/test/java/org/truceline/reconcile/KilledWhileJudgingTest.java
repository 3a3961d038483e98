package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.KilledProcess;
import org.truceline.json.IncidentJson;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.Incident;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.pipeline.LivingRecord;

/**
 * A process that adds reports, judges claims and keeps its record up to date is killed (SIGKILL) at random moments, again and again on the same ledgers: no judgement that it said it
 * had kept is lost or doubled, every report is whole, and the incidents are what a rebuild from nothing gives. {@code -Dtruceline.crashes=50} for more than the usual 6.
 */
class KilledWhileJudgingTest {

    private static final int CRASHES = Integer.getInteger("truceline.crashes", 6);

    /** A ledger is used for so many runs: the first makes it, the others find it as the kill left it. */
    private static final int RUNS_A_LEDGER = 10;

    @Test
    void losesNoJudgementAndLeavesNoHalfIncident(@TempDir Path folder) throws Exception {
        Map<ReportId, Reading> archive = new LinkedHashMap<>();
        JudgingProcess.archive().forEach(r -> archive.put(r.report().id(), r));
        Random random = new Random(20_240);
        List<String> told = new ArrayList<>();
        int judgements = 0;
        int killed = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            if (crash % RUNS_A_LEDGER == 0) {
                told.clear();
            }
            Path file = folder.resolve("ledger" + crash / RUNS_A_LEDGER + ".db");
            KilledProcess process =
                    KilledProcess.after(JudgingProcess.class, file, 1 + random.nextInt(60), random.nextLong(8_000_000));
            told.addAll(process.told());
            killed += process.killed() ? 1 : 0;
            try (Ledger ledger = SqliteLedger.open(file);
                    LivingRecord record = new LivingRecord(ledger)) {
                List<Reading> held = new ArrayList<>();
                List<Judgement> judged;
                try (Ledger.View view = ledger.view(AsOf.NOW)) {
                    view.forEachReading(held::add);
                    judged = view.listJudgements();
                }
                assertThat(held).as("crash %d", crash).allSatisfy(r -> assertThat(r)
                        .isEqualTo(archive.get(r.report().id())));
                assertThat(held.stream().map(r -> "report " + r.report().id())).containsAll(told("report ", told));
                assertThat(judged.stream().map(j -> "judgement " + j.id()).toList())
                        .as("crash %d", crash)
                        .containsAll(told("judgement ", told))
                        .doesNotHaveDuplicates();
                record.update();
                assertThat(lines(record.incidents()))
                        .as("crash %d", crash)
                        .isEqualTo(
                                lines(new Reconciler().reconcile(held, judged).incidents()));
                judgements += judged.size();
            }
        }
        assertThat(judgements).isPositive();
        assertThat(killed).as("runs that were killed at work").isGreaterThanOrEqualTo(CRASHES / 2);
    }

    private static List<String> told(String kind, List<String> told) {
        return told.stream().filter(t -> t.startsWith(kind)).toList();
    }

    private static String lines(List<Incident> incidents) {
        return incidents.stream().map(IncidentJson::line).collect(Collectors.joining("\n"));
    }
}
