package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The verbs that list, search, remove and save reports. */
class ReportVerbsTest extends SampleLedger {

    @Test
    void reportsThatWereKeptUnreadAreMarked() throws IOException {
        Path other = Files.writeString(
                folder.resolve("tr.txt"), "Ordu sınıra yakın köylere top ateşi açtı, iki asker öldü.");
        assertThat(on("add", "--reader", "rules", other.toString()).status()).isZero();
        assertThat(on("reports").out()).contains("unread: language", "1 kept unread");
        assertThat(on("reports", "--json").out()).contains("\"unread\":\"language\"");
    }

    @Test
    void removesAndRestoresReports() {
        assertThat(on("remove", "north", "--reason", "a hoax").status()).isZero();
        assertThat(on("reports").out()).doesNotContain("north").contains("2 reports");
        assertThat(on("restore", "north", "--reason", "no hoax").status()).isZero();
        assertThat(on("reports").out()).contains("north");
        assertThat(on("remove", "nobody", "--reason", "x").status()).isEqualTo(2);
    }

    @Test
    void findsReportsByWords() {
        assertThat(on("reports", "--search", "doctors").out()).contains("south").doesNotContain("north");
    }

    @Test
    void savesTheOriginalAndOverwritesNothing() throws Exception {
        Path copy = folder.resolve("copy.txt");
        assertThat(on("report", "north", "--save-original", copy.toString()).status())
                .isZero();
        assertThat(Files.readString(copy)).isEqualTo(Sample.north().report().text());
        assertThat(on("report", "north", "--save-original", copy.toString()).status())
                .isEqualTo(1);
    }
}
