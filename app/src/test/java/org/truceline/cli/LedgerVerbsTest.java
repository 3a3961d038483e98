package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.json.Json;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.Incident;
import org.truceline.model.Reading;

/** The verbs that use a ledger, run in this process on a real file. */
class LedgerVerbsTest {

    @TempDir
    private Path folder;

    private Path file;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void fill() {
        file = folder.resolve("truceline.db");
        try (Ledger ledger = SqliteLedger.open(file);
                Ledger.Writer writer = ledger.writer()) {
            for (Reading reading : Sample.all()) {
                byte[] original = reading.report().text().getBytes(StandardCharsets.UTF_8);
                String way = "file /sample/" + reading.report().id();
                writer.add(new Entry(reading, original, way, Instant.parse("2031-06-01T09:00:00Z"), "by hand"));
            }
        }
    }

    @Test
    void reportsThatWereKeptUnreadAreMarked() throws IOException {
        Path other = Files.writeString(
                folder.resolve("tr.txt"), "Ordu sınıra yakın köylere top ateşi açtı, iki asker öldü.");
        assertThat(on("add", "--reader", "rules", other.toString()).status()).isZero();
        assertThat(on("reports").out()).contains("unread: language", "1 kept unread");
        assertThat(on("reports", "--json").out()).contains("\"unread\":\"language\"");
    }

    private Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Truceline.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        return new Ran(status, out.toString(), err.toString());
    }

    /** Runs a verb on the ledger. */
    private Ran on(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--ledger", file.toString()));
        return run(all.toArray(String[]::new));
    }

    private String incident() throws IOException {
        String first = on("incidents", "--json").out().lines().findFirst().orElseThrow();
        return Json.parse(first).path("incident").asText();
    }

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
        assertThat(ran.err()).contains("truceline add", "[ledger.missing]").doesNotContain("\tat ");
        assertThat(folder.resolve("none.db")).doesNotExist();
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
    void judgementsChangeTheRecordAndCanBeTakenBack() throws Exception {
        Ran rejected = on("judge", "reject", "c-north-0001", "--by", "ana", "--reason", "misread", "--json");
        assertThat(rejected.status()).as(rejected.err()).isZero();
        String id = Json.parse(rejected.out()).path("id").asText();
        assertThat(on("incidents").out()).doesNotContain("4 killed");
        Ran retracted = on("judge", "retract", id, "--by", "ben", "--reason", "it was right");
        assertThat(retracted.status()).as(retracted.err()).isZero();
        assertThat(on("incidents").out()).contains("4 killed");
        assertThat(on("judgements").out()).contains("ana", "ben", "misread", "(retracted)", "2 judgements");
    }

    @Test
    void tellsWhichJudgedClaimsAreReadOtherwiseNowOrNoLonger() {
        on("judge", "accept", "c-north-0001", "--by", "ana");
        on("judge", "accept", "c-south-0002", "--by", "ana");
        assertThat(on("judgements").out()).doesNotContain("changed since", "read no longer");
        try (Ledger ledger = SqliteLedger.open(file);
                Ledger.Writer writer = ledger.writer()) {
            for (Reading reading : List.of(
                    Sample.north()
                            .withClaims(
                                    List.of(Sample.north().claims().getFirst().withFigures(List.of()))),
                    Sample.south().withClaims(List.of()))) {
                byte[] original = reading.report().text().getBytes(StandardCharsets.UTF_8);
                String way = "file /sample/" + reading.report().id();
                writer.add(new Entry(reading, original, way, Instant.parse("2031-06-02T09:00:00Z"), "another"));
            }
        }
        assertThat(on("judgements").out()).contains("changed since: accept north", "read no longer: accept south");
        assertThat(on("incident", "i-c-north").out()).contains("accepted but changed since by ana");
    }

    @Test
    void aJudgementThatChangesTheRecordNeedsAReason() {
        Ran ran = on("judge", "reject", "c-north-0001");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--reason");
        assertThat(on("judgements").out()).contains("0 judgements");
    }

    @Test
    void aCorrectionThatWouldChangeNothingIsRefused() {
        for (String wrong : List.of(
                "killled=4",
                "start=2031-05-03",
                "killed=four",
                "event=shellin",
                "background=yes",
                "date=2031-05-04/2031-05-01")) {
            Ran ran = on("judge", "correct", "c-north-0001", "--set", wrong, "--reason", "a better list");
            assertThat(ran.status()).as(wrong).isEqualTo(2);
            assertThat(ran.err()).contains("--set " + wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(on("judgements").out()).contains("0 judgements");
        Ran ran = on(
                "judge",
                "correct",
                "c-north-0001",
                "--set",
                "date=2031-05-02/2031-05-03",
                "--author",
                "ana",
                "--reason",
                "its own log");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(on("incident", "i-c-north").out()).contains("corrected date to 2031-05-02/2031-05-03 by ana");
    }

    @Test
    void oneIncidentIsNotJudgedAgainstItself() throws Exception {
        for (String ruling : List.of("same", "not-same", "part-of")) {
            Ran ran = on("judge", ruling, "i-c-north", "c-north-0001", "--reason", "by two ids");
            assertThat(ran.status()).as(ruling).isEqualTo(2);
            assertThat(ran.err()).contains("one incident already");
        }
        on("judge", "correct", "c-north-0001", "--set", "killed=5", "--reason", "a later list");
        Ran split = on("judge", "split", "c-north-0001", "--reason", "another bridge", "--json");
        var ruling = Json.parse(split.out());
        assertThat(ruling.path("left").path("id"))
                .isNotEqualTo(ruling.path("right").path("id"));
        String id = ruling.path("id").asText();
        assertThat(on("judge", "retract", id, "--reason", "no").status()).isZero();
        Ran again = on("judge", "retract", id, "--reason", "no");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("taken back already");
    }

    @Test
    void splitAndSameUndoEachOther() {
        assertThat(on("judge", "split", "c-south-0002", "--reason", "another day")
                        .status())
                .isZero();
        assertThat(on("explain", "c-south-0002").out()).doesNotContain("tells of i-c-north-0001");
        assertThat(on("judgements").out()).contains("not the same");
    }

    @Test
    void everyRulingIsKept() {
        String[][] rulings = {
            {"accept", "c-north-0001"},
            {"correct", "c-north-0001", "--set", "killed=5", "--reason", "r"},
            {"same", "c-north-0001", "c-south-0002", "--reason", "r"},
            {"not-same", "c-north-0001", "c-threat-001", "--reason", "r"},
            {"part-of", "c-north-0001", "c-threat-001", "--reason", "r"},
            {"grade", "c-north-0001", "--credibility", "doubtful", "--grade", "weak", "--reason", "r"},
            {"rate", "Army of the South", "D", "--on", "own losses", "--reason", "r"}
        };
        for (String[] ruling : rulings) {
            List<String> arguments = new ArrayList<>(List.of("judge"));
            arguments.addAll(Arrays.asList(ruling));
            Ran ran = on(arguments.toArray(String[]::new));
            assertThat(ran.status()).as(ran.err()).isZero();
        }
        assertThat(on("judgements").out()).contains(rulings.length + " judgements");
        assertThat(on("incidents").status()).isZero();
    }

    @Test
    void aRatingStandsBesideItsSourceAndACorrectionInTheExplanation() throws Exception {
        on("judge", "rate", "Army of the South", "D", "--on", "own losses", "--reason", "late lists");
        assertThat(on("incident", "i-c-north-0001").out()).contains("reliability D on own losses, rated by");
        Ran kept = on("judge", "correct", "c-north-0001", "--set", "killed=5", "--reason", "a later list", "--json");
        assertThat(on("explain", "c-north-0001").out()).contains("judged by").contains("killed is 5 (a later list)");
        on("judge", "retract", Json.parse(kept.out()).path("id").asText(), "--reason", "no");
        assertThat(on("explain", "c-north-0001").out()).doesNotContain("judged by");
    }

    @Test
    void namesAreCorrectedToWordsOfTheReport() {
        Ran refused = on("judge", "correct", "c-north-0001", "--set", "doer=Navy", "--reason", "r");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("[judge.not-in-text]");
        assertThat(on("judge", "correct", "c-north-0001", "--set", "speaker=a;b", "--reason", "r")
                        .err())
                .contains("[judge.bad-value]");
        assertThat(on("judge", "correct", "c-north-0001", "--set", "who=Navy", "--reason", "r")
                        .err())
                .contains("[judge.no-such-slot]");
        assertThat(on("judge", "correct", "c-north-0001", "--set", "target=Varn", "--reason", "r")
                        .status())
                .isZero();
        assertThat(on("incident", "i-c-north-0001").out()).contains("corrected target to Varn", "to Varn");
    }

    @Test
    void anIncidentThatWasRejectedSaysSo() {
        on("judge", "reject", "c-threat-001", "--by", "Ana", "--reason", "a joke");
        assertThat(on("incident", "i-c-threat-001").err())
                .contains("its claim was rejected by Ana (a joke)", "truceline judge retract j-");
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

    @Test
    void tollAddsNothingUp() {
        Ran ran = on("toll", "--place", "Varn");
        assertThat(ran.out())
                .contains("killed", "4 █", "“At least two people were hurt there on Sunday, doctors said.”");
    }
}
