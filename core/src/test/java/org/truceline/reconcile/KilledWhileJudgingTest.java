package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        for (int crash = 0; crash < CRASHES; crash++) {
            if (crash % RUNS_A_LEDGER == 0) {
                told.clear();
            }
            Path file = folder.resolve("ledger" + crash / RUNS_A_LEDGER + ".db");
            told.addAll(workUntilKilled(file, random));
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
    }

    private static List<String> told(String kind, List<String> told) {
        return told.stream().filter(t -> t.startsWith(kind)).toList();
    }

    private static String lines(List<Incident> incidents) {
        return incidents.stream().map(IncidentJson::line).collect(Collectors.joining("\n"));
    }

    /** Starts a process, kills it some time after it has kept a few things, and returns what it said it had kept. */
    private static List<String> workUntilKilled(Path file, Random random) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JudgingProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new ArrayList<>();
        int enough = 1 + random.nextInt(60);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                if (told.size() == enough) {
                    Thread.sleep(random.nextInt(8), random.nextInt(1_000_000)); // anywhere within a step
                    process.toHandle()
                            .destroyForcibly(); // leaves what it printed to be read, unlike Process.destroyForcibly
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }
}
