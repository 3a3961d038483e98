package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.json.Json;
import org.truceline.model.Incident;

/** The verbs that show what a ledger comes to, run in this process on a real file. */
class LedgerVerbsTest extends SampleLedger {

    @Test
    void listsIncidentsWithSpeakerMomentAndSentence() {
        Ran ran = on("incidents");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("shelling", "Varn", "2031-05-04")
                .contains("4 killed (civilians) · Ministry of Defence of the North")
                .contains("“The ministry said on Sunday that four civilians were killed");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void neverCountsAThreat() {
        assertThat(on("incidents").out()).doesNotContain("threatened", "unrealised)");
        assertThat(on("incidents", "--standing", "unrealised").out()).contains("unrealised");
    }

    @Test
    void filtersHoldForListsAndExportsAlike() {
        assertThat(on("incidents", "--place", "Elsewhere", "--json").out()).isEmpty();
        assertThat(on("export", "--place", "Elsewhere").out().lines()).hasSize(1);
        assertThat(on("export", "--place", "varn").out().lines()).hasSizeGreaterThan(1);
        assertThat(on("export", "--format", "geojson", "--place", "Elsewhere").out())
                .contains("\"features\":[]");
    }

    @Test
    void everyVerbThatLooksSpeaksJson() throws Exception {
        String id = incident();
        for (String[] verb : new String[][] {
            {"incidents"},
            {"incident", id},
            {"toll", id},
            {"reports"},
            {"report", "north"},
            {"explain", "north"},
            {"explain", id},
            {"judgements"}
        }) {
            List<String> arguments = new ArrayList<>(Arrays.asList(verb));
            arguments.add("--json");
            Ran ran = on(arguments.toArray(String[]::new));
            assertThat(ran.status()).as(ran.err()).isZero();
            for (String line : ran.out().lines().toList()) {
                assertThat(Json.parse(line).isObject()).as(line).isTrue();
            }
        }
    }

    @Test
    void takesTheBeginningOfAnId() throws IOException {
        String id = incident();
        assertThat(on("incident", id.substring(0, id.length() - 1)).out()).contains("Who says what");
        assertThat(on("explain", "c-north").out()).contains("event/shelling", "or Varn (village, XB)");
        assertThat(on("report", "nor").out()).contains("[four|killed 4 #1]");
    }

    @Test
    void anIdThatMeansNothingOrTooMuchIsMisuseAndSaysWhatToDo() {
        assertThat(on("incident", "i-zzz")).satisfies(ran -> {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("There is no incident i-zzz", "truceline incidents");
        });
        assertThat(on("explain", "c-south")).satisfies(ran -> {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("2 claims begin with c-south");
        });
        assertThat(on("toll").status()).isEqualTo(2);
        assertThat(on("incidents", "--type", "shellling")).satisfies(ran -> {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("'shellling' is none of: armed-clash, shelling");
        });
        assertThat(on("incidents", "--as-of", "2031-05-05", "--held-on", "2031-06-01")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void saysHowToMakeALedgerWhereThereIsNone() {
        Ran ran = run("incidents", "--ledger", folder.resolve("none.db").toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .contains("The verb add makes one", "[ledger.missing]")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void anIdMayBeCopiedWithWhatStandsAroundIt() throws IOException {
        String id = incident();
        for (String copied : List.of(id.substring(0, 9) + "…", "(" + id + ")", id + ",", " " + id + ": ")) {
            assertThat(on("incident", copied).out()).as(copied).contains("Who says what");
        }
        assertThat(on("report", "north,").out()).contains("Claims");
        assertThat(on("incident", "…").status()).isEqualTo(2);
    }

    @Test
    void goesBackToWhatWasPublishedOrHeld() {
        assertThat(on("reports", "--as-of", "2031-05-05").out())
                .contains("north")
                .doesNotContain("south");
        assertThat(on("reports", "--held-on", "2031-05-31").out()).contains("0 reports");
        assertThat(on("incidents", "--as-of", "2031-05-05").out()).doesNotContain("contested");
    }

    @Test
    void anIncidentShowsWhatWasKnownThen() throws Exception {
        String id = incident();
        Ran now = on("incident", id);
        assertThat(now.out()).contains("denied", "Army of the South", "doctors", "Grades so far", "weak: north came");
        Ran then = on("incident", id, "--as-of", "2031-05-05");
        assertThat(then.out())
                .contains("4 killed", "Ministry of Defence of the North", "grade weak", "weak: north came")
                .doesNotContain("Army of the South", "doctors", "contested", "2031-05-06");
        assertThat(Json.parse(on("incident", id, "--as-of", "2031-05-05", "--json")
                                .out())
                        .path("gradeLog"))
                .hasSize(1);
        assertThat(on("incident", id, "--held-on", "2031-05-31").status()).isEqualTo(2);
        String later = Incident.idOf(Sample.south().claims().get(1).id()).value();
        assertThat(on("incident", later, "--as-of", "2031-05-05").out())
                .as("by an id that a later report gave it")
                .contains(id, "grade weak");
    }

    @Test
    void oldIdsLeadToWhatHoldsThemNow() throws Exception {
        String id = incident();
        String old = Incident.idOf(Sample.south().claims().getFirst().id()).value();
        assertThat(on("incident", old.substring(0, old.length() - 1)).out()).contains(id);
        Ran split = on("judge", "split", Sample.south().claims().getFirst().id().value(), "--reason", "another day");
        assertThat(split.status()).as(split.err()).isZero();
        assertThat(on("incident", old).out()).contains("denies: happened").doesNotContain(id);
        assertThat(on("incident", id).out()).contains(id).doesNotContain("denies: happened");
    }

    @Test
    void commandsThatAMessageNamesLookAtTheSameLedger() {
        String again = " --ledger " + file;
        assertThat(on("remove", "north", "--reason", "a hoax").out()).contains("truceline restore north" + again);
        assertThat(on("report", "nobody").err()).contains("See: truceline reports" + again);
        assertThat(on("explain", "nobody").err())
                .contains("See: truceline reports" + again + ", truceline incidents" + again);
        assertThat(on("incidents", "--place", "Nowhere").out()).contains("truceline incidents --brief" + again);
    }

    @Test
    void aFigureThatCopiesRepeatStandsInOneLine() throws IOException {
        Path lines = folder.resolve("copies.jsonl");
        String copy =
                "{\"doc\":\"%s\",\"published\":\"%s\",\"text\":\"Seven miners were killed when a bomb went off on a bus"
                        + " near Quetta on Tuesday, police said.\"}\n";
        Files.writeString(lines, copy.formatted("a", "2023-08-16") + copy.formatted("b", "2023-08-17"));
        String[] ledger = {"--ledger", folder.resolve("copies.db").toString()};
        assertThat(run("add", lines.toString(), "--reader", "rules", ledger[0], ledger[1])
                        .status())
                .isZero();
        assertThat(run("toll", "--place", "Quetta", ledger[0], ledger[1]).out())
                .containsOnlyOnce("█ miners")
                .contains("told in 2 reports, up to 2023-08-17");
    }

    @Test
    void tollSaysByWhichRuleFiguresAreNotAdded() {
        assertThat(on("toll", "--place", "Varn", "--addable").out())
                .contains("may they be added?", "no, different-measures: 4 killed (civilians)");
    }

    @Test
    void tollAddsNothingUp() {
        Ran ran = on("toll", "--place", "Varn");
        assertThat(ran.out())
                .contains("killed", "4 █", "“At least two people were hurt there on Sunday, doctors said.”");
    }
}
