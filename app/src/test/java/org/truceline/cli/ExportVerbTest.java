package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row from a report: who stands in which column. */
class ExportVerbTest {

    @TempDir
    private Path folder;

    private String row(String text) throws IOException {
        Path report = Files.writeString(folder.resolve("r.txt"), "12 May 2022\n\n" + text);
        String ledger = folder.resolve("a.db").toString();
        run("add", "--ledger", ledger, report.toString());
        return run("export", "--ledger", ledger).lines().toList().get(1);
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Truceline.commandLine(new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
        assertThat(status).as(err.toString()).isZero();
        return out.toString();
    }

    @Test
    void eachValueHasARowWithItsSpeakerReportAndSentence() throws IOException {
        row("Rebels killed four soldiers near Goma on Wednesday, =the army said. Rebels denied it.");
        String ledger = folder.resolve("a.db").toString();
        List<String> lines =
                run("export", "--format", "sources", "--ledger", ledger).lines().toList();
        assertThat(lines.getFirst()).startsWith("event_id_cnty,column,value,speaker,says,report,");
        String id = run("export", "--ledger", ledger).lines().toList().get(1).split(",", 2)[0];
        assertThat(lines)
                .filteredOn(line -> line.contains(",killed,"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(id + ",killed,4")
                        .contains(
                                ",r,", ",2022-05-12,", ",four,", "Rebels killed four soldiers near Goma on Wednesday"));
        assertThat(lines).anyMatch(line -> line.contains(",actor1,")).anyMatch(line -> line.contains(",location,"));
        assertThat(run("export", "--format", "sources", "--hxl", "--ledger", ledger)
                        .lines()
                        .toList()
                        .get(1))
                .startsWith("#event+code,");
    }

    @Test
    void theTwoWhoFoughtAreBothInTheRow() throws IOException {
        assertThat(
                        row(
                                "Clashes between the ELN and FARC dissidents in Tumaco, Colombia, killed five fighters on Wednesday, the army said."))
                .contains("ELN,Rebel group,", "FARC dissidents,Rebel group,", "Rebel group-Rebel group");
    }

    @Test
    void oneSideThatLostItsSoldiersIsTheSecond() throws IOException {
        assertThat(row("Rebels killed four soldiers near Goma on Wednesday, the army said."))
                .contains("Rebels (Democratic Republic of the Congo),Rebel group,FARDC,State forces,");
    }
}
