package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.json.Json;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.Reading;

/** What people judge, on the command line: what changes, what is refused, what is taken back. */
class JudgeVerbTest extends SampleLedger {

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
    void splitTakesOutOneClaimAndLeavesTheRestOfItsReport() {
        String before = on("incident", "i-c-north").out();
        assertThat(before).contains("— south");
        Ran split = on("judge", "split", "c-south-0002", "--reason", "another day");
        assertThat(split.status()).as(split.err()).isZero();
        assertThat(on("incident", "i-c-north").out()).contains("— south");
        assertThat(on("explain", "c-south-0002").out()).doesNotContain("tells of i-c-north-0001");
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
}
