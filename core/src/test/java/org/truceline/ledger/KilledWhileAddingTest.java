package org.truceline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.KilledProcess;

/**
 * A process that adds reports is killed (SIGKILL) at random moments, again and again: nothing that it said it had kept is lost, nothing is there twice,
 * nothing is there in part. {@code -Dtruceline.crashes=50} for more than the usual 20.
 */
class KilledWhileAddingTest {

    private static final int CRASHES = Integer.getInteger("truceline.crashes", 20);

    /** A ledger is used for so many runs: the first makes it, the others find it as the kill left it. */
    private static final int RUNS_A_LEDGER = 5;

    @Test
    void losesAndDoublesNothing(@TempDir Path folder) throws Exception {
        Random random = new Random(20231);
        int most = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            Path file = folder.resolve("ledger" + crash / RUNS_A_LEDGER + ".db");
            List<String> told = addUntilKilled(file, most, random);
            List<String> held = reports(file);
            assertThat(held).as("crash %d", crash).containsAll(told).doesNotHaveDuplicates();
            assertWhole(file);
            most = (crash + 1) % RUNS_A_LEDGER == 0 ? 0 : held.size();
        }
    }

    /** What a process said it had kept that was killed some time after it had gone beyond what the ledger held. */
    private static List<String> addUntilKilled(Path file, int held, Random random)
            throws IOException, InterruptedException {
        int enough = held + 1 + random.nextInt(30);
        KilledProcess process = KilledProcess.after(AddingProcess.class, file, enough, random.nextInt(1_000_000));
        assertThat(process.killed()).as("it ran until it was killed").isTrue();
        assertThat(process.told()).hasSizeGreaterThanOrEqualTo(enough);
        return process.told();
    }

    private static List<String> reports(Path file) {
        try (Ledger.View view = SqliteLedger.open(file).view(AsOf.NOW)) {
            return view.listReports().stream().map(p -> p.report().value()).toList();
        }
    }

    /** Every report is there with all that belongs to it. */
    private static void assertWhole(Path file) throws SQLException {
        try (Ledger.View view = SqliteLedger.open(file).view(AsOf.NOW)) {
            view.forEachReading(reading -> {
                int number = Integer.parseInt(reading.report().id().value().substring(1));
                assertThat(reading).isEqualTo(AddingProcess.entry(number).reading());
                assertThat(view.findOriginal(reading.report().sha256())).isPresent();
                assertThat(view.listEditions(reading.report().id())).hasSize(1);
            });
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "pragma integrity_check")).isEqualTo("ok");
            assertThat(text(statement, "select count(*) from claim"))
                    .isEqualTo(text(statement, "select coalesce(sum(claims), 0) from edition"));
            assertThat(text(statement, "select count(*) from original"))
                    .isEqualTo(text(statement, "select count(*) from edition"));
            assertThat(text(statement, "select count(*) from edition_text where edition_text match 'shelled'"))
                    .isEqualTo(text(statement, "select count(*) from edition"));
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
