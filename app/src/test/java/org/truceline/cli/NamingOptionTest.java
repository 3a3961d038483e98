package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that were asked for stand in JSON too; who asks for what there is not is told so. */
class NamingOptionTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String ledger = "";

    @BeforeEach
    void keepAReport() throws IOException {
        ledger = folder.resolve("a.db").toString();
        Path report = Files.writeString(
                folder.resolve("r.txt"),
                "12 May 2022\n\nShelling of Shushi killed two people on Wednesday, officials said.");
        assertThat(run("add", "--ledger", ledger, report.toString())).isZero();
        out.getBuffer().setLength(0);
    }

    private int run(String... arguments) {
        return Truceline.commandLine(new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void jsonShowsTheNameThatWasAskedFor() {
        assertThat(run("incidents", "--ledger", ledger, "--names", "az", "--json"))
                .isZero();
        assertThat(out.toString()).contains("\"text\":\"Shushi\"", "\"shown\":\"Shusha\"");
    }

    @Test
    void geoJsonShowsItToo() {
        assertThat(run("export", "--ledger", ledger, "--names", "both", "--format", "geojson"))
                .isZero();
        assertThat(out.toString()).contains("\"shown\":\"Shushi (Shusha)\"");
    }

    @Test
    void nothingIsShownWhereNobodyAsked() {
        assertThat(run("incidents", "--ledger", ledger, "--json")).isZero();
        assertThat(out.toString()).contains("Shushi").doesNotContain("shown");
    }

    @Test
    void aPartyWithoutSpellingsIsRefused() {
        assertThat(run("incidents", "--ledger", ledger, "--names", "xx", "--json"))
                .isEqualTo(ExitStatus.MISUSE);
        assertThat(err.toString()).contains("--names", "'xx'", "as-written", "az");
    }

    @Test
    void aWordThatNamesNoPolicyIsRefused() {
        assertThat(run("incidents", "--ledger", ledger, "--names", "loud")).isEqualTo(ExitStatus.MISUSE);
        assertThat(err.toString()).contains("loud", "official");
    }
}
