package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.cli.page.Explanation;
import org.truceline.cli.page.IncidentPage;
import org.truceline.cli.page.IncidentTable;
import org.truceline.cli.page.ReportPage;
import org.truceline.cli.page.TollPage;
import org.truceline.ledger.Provenance;
import org.truceline.model.Incident;

/** What people see, against golden files. */
class PagesTest {

    private static final Terminal PIPE = new Terminal(false, false, 80, false);
    private static final Archive ARCHIVE = SampleDossier.archive();
    private static final Incident BRIDGE = ARCHIVE.dossier().incidents().getFirst();

    @Test
    void incidentsStandInRowsWithTheirFigures() throws IOException {
        Golden.check(
                "incidents.txt",
                new IncidentTable(ARCHIVE, PIPE, Naming.none())
                        .of(ARCHIVE.dossier().incidents(), true));
    }

    @Test
    void anIncidentShowsWhoSaysWhat() throws IOException {
        Golden.check("incident.txt", new IncidentPage(ARCHIVE, PIPE, Naming.none()).of(BRIDGE, List.of()));
    }

    @Test
    void aTollShowsEachFigureWithItsSpeakerMomentAndSentence() throws IOException {
        Golden.check("toll.txt", new TollPage(ARCHIVE, PIPE).of(BRIDGE, List.of(), true));
    }

    @Test
    void aReportShowsTheWordsThatWereRead() throws IOException {
        Provenance provenance = new Provenance(
                Sample.north().report().id(),
                "0",
                "aa",
                "file /north.txt",
                Instant.parse("2031-05-06T10:00:00Z"),
                LocalDate.of(2031, 5, 5),
                "test",
                "",
                1);
        Golden.check("report.txt", new ReportPage(PIPE, List.of()).of(Sample.north(), List.of(provenance)));
    }

    @Test
    void anExplanationNamesRulesRivalsAndReasons() throws IOException {
        Golden.check(
                "explain.txt",
                new Explanation(ARCHIVE, PIPE, Naming.none())
                        .claim(BRIDGE.claims().getFirst())
                        .incident(BRIDGE)
                        .toString());
    }

    @Test
    void idsDaysSpeakersAndTypesAreWholeAtEveryWidth() {
        for (int columns : new int[] {40, 60, 80, 100, 120}) {
            String table = new IncidentTable(ARCHIVE, new Terminal(true, true, columns, false), Naming.none())
                    .of(ARCHIVE.dossier().incidents(), true);
            assertThat(table.replaceAll("\\s+", " "))
                    .as(columns + " columns")
                    .contains("i-c-north-", "2031-05-04", "shelling (unrealised)", "contested", "2 (2–3)")
                    .contains("4 killed (civilians) · Ministry of Defence of the North (accuses)", "— north")
                    .contains("by Army of the South · accuses: Ministry of Defence of the North");
        }
    }

    @Test
    void whatNoScreenBoundsIsNotCut() {
        String table = new IncidentTable(ARCHIVE, new Terminal(false, false, 60, true), Naming.none())
                .of(ARCHIVE.dossier().incidents(), true);
        assertThat(table)
                .doesNotContain("…")
                .contains(
                        "“The ministry said on Sunday that four civilians were killed when the army of the South shelled"
                                + " Varn.” — north\n");
    }

    @Test
    void linesKeepToTheWidthAndColourToTerminals() {
        for (int columns : new int[] {40, 60, 100}) {
            Terminal terminal = new Terminal(false, false, columns, false);
            String page = new IncidentTable(ARCHIVE, terminal, Naming.none())
                            .of(ARCHIVE.dossier().incidents(), true)
                    + new IncidentPage(ARCHIVE, terminal, Naming.none()).of(BRIDGE, List.of());
            assertThat(page).doesNotContain("\u001b");
            assertThat(page.lines().filter(line -> !line.contains("░") && !line.contains("█")))
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(Math.max(columns, 62)));
        }
    }
}
