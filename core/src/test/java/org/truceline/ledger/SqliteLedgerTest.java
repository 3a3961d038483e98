package org.truceline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.model.ReportId;

class SqliteLedgerTest extends LedgerContract {

    @Override
    Ledger open(Path folder) {
        return SqliteLedger.open(folder.resolve("truceline.db"));
    }

    @Test
    void aFullDiskIsToldAndNothingIsHalfWritten(@TempDir Path folder) {
        Path file = folder.resolve("small.db");
        Ledger small = SqliteLedger.open(file, new SqliteLedger.Options(1000, 80));
        List<String> kept = new ArrayList<>();
        assertThatThrownBy(() -> {
                    try (Ledger.Writer writer = small.writer()) {
                        for (int i = 0; i < 1000; i++) {
                            writer.add(Entries.of("r" + i, null, noise(i)));
                            kept.add("r" + i);
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.code()).isEqualTo("ledger.full"))
                .hasMessageContaining("run the same command again");
        assertThat(kept).isNotEmpty();
        Ledger grown = SqliteLedger.open(file);
        try (Ledger.View view = grown.view(AsOf.NOW)) {
            assertThat(view.listReports()).extracting(p -> p.report().value()).isEqualTo(kept);
            assertThat(view.search("shelled")).hasSameSizeAs(kept);
        }
        try (Ledger.Writer writer = grown.writer()) {
            assertThat(writer.add(Entries.of("r0", null, noise(0)))).isEqualTo(Added.KNOWN);
            assertThat(writer.add(Entries.of("more", null, noise(-1)))).isEqualTo(Added.NEW);
        }
    }

    /** A text that does not pack well. */
    private static String noise(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("The town was shelled");
        for (int i = 0; i < 500; i++) {
            text.append(' ').append(Integer.toString(random.nextInt(1 << 20), 36));
        }
        return text.toString();
    }

    @Test
    void refusesAFileThatIsNoLedger(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Notes of a meeting. ".repeat(100));
        assertThatThrownBy(() -> SqliteLedger.open(text))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.code()).isEqualTo("ledger.not-ours"));
        assertThat(text).hasContent("Notes of a meeting. ".repeat(100));
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram(@TempDir Path folder) throws Exception {
        Path other = folder.resolve("other.db");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.execute("create table song (title text)");
        }
        assertThatThrownBy(() -> SqliteLedger.open(other))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.code()).isEqualTo("ledger.not-ours"));
    }

    @Test
    void refusesAFileOfANewerVersion(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("newer.db");
        SqliteLedger.open(file).close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = 999");
        }
        assertThatThrownBy(() -> SqliteLedger.open(file))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.code()).isEqualTo("ledger.newer"));
    }

    @Test
    void saysHowToMakeALedgerWhereThereIsNone(@TempDir Path folder) {
        assertThatThrownBy(() -> SqliteLedger.openExisting(folder.resolve("none.db")))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.code()).isEqualTo("ledger.missing"))
                .hasMessageContaining("The verb add makes one");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void namesItsFolderWhereThatIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> SqliteLedger.open(folder.resolve("no/such/folder.db")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("folder.db");
    }

    @Test
    void keepsNamesWithSpacesAndSigns(@TempDir Path folder) {
        Path file = folder.resolve("Ağdam & Şuşa #1 50%20.db");
        try (Ledger.Writer writer = SqliteLedger.open(file).writer()) {
            writer.add(Entries.of("a b/ç?", null, "It was shelled."));
        }
        assertThat(file).exists();
        try (Ledger.View view = SqliteLedger.open(file).view(AsOf.NOW)) {
            assertThat(view.findProvenance(new ReportId("a b/ç?"))).isPresent();
        }
    }
}
