package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing places, showing what a name may mean, and reading with both. */
class GazetteerVerbTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Truceline.commandLine(new PrintWriter(out), new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void rivalNamesAreToldWithTheirUsers() {
        assertThat(run("gazetteer", "show", "Stepanakert")).isZero();
        assertThat(out.toString())
                .contains("Stepanakert, city in Xankǝndi, Azerbaijan")
                .contains("39.8177, 46.7528")
                .contains("Khankendi: English as Azerbaijan writes it")
                .contains("Ստեփանակերտ: Armenian")
                .contains("for its kind and people");
    }

    @Test
    void candidatesAsJson() {
        assertThat(run("gazetteer", "show", "--json", "--limit", "3", "San", "José"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\":"));
    }

    @Test
    void anUnheardOfNameIsSaid() {
        assertThat(run("gazetteer", "show", "Qwrtzuiop")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("no place is known by the name of Qwrtzuiop");
    }

    @Test
    void whatWasImportedIsShownAndRead() throws IOException {
        Path table = Files.writeString(
                folder.resolve("own.csv"), "name,latitude,longitude,country\nQwertabad,39.9,46.9,AZ\nbroken,x,y,AZ\n");
        Path pack = folder.resolve("own.places");
        assertThat(run("gazetteer", "import", table.toString(), "--out", pack.toString()))
                .isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(err.toString())
                .contains("own.csv, line 3: latitude 'x' is no number")
                .contains("1 broken");
        assertThat(run("gazetteer", "show", "Qwertabad", "--gazetteer", pack.toString()))
                .isZero();
        Path report = Files.writeString(
                folder.resolve("r.txt"),
                "The army said on Monday that shells hit the village of Qwertabad, killing two people.");
        Path actors = Files.writeString(folder.resolve("mine.tsv"), "x\tgang\t=\t\t\t\t\tX\n");
        assertThat(run(
                        "read",
                        "--reader",
                        "rules",
                        "--json",
                        "--mentions",
                        "--gazetteer",
                        pack.toString(),
                        report.toString()))
                .isZero();
        assertThat(out.toString()).contains("own:qwertabad");
        assertThat(run("read", "--reader", "rules", "--actors", actors.toString(), report.toString()))
                .isEqualTo(ExitStatus.MISUSE);
        assertThat(err.toString()).contains("mine.tsv, line 1: kind 'gang' is none of");
    }
}
