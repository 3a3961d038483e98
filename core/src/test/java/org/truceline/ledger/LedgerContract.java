package org.truceline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.model.Claim;
import org.truceline.model.ClaimMark;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;

/** What every ledger does, whatever it stands on. */
abstract class LedgerContract {

    private static final Entry TOWN = Entries.of("town", "2024-03-01", "The town was shelled, and four people died.");
    private static final Entry BRIDGE = Entries.of(
            "bridge", "2024-03-04", "Sappers say that the bridge was shelled twice; it was shelled again at dusk.");
    private static final Instant NOON = Entries.MORNING.plus(Duration.ofHours(4));

    private Ledger ledger;

    /** Opens the ledger of {@code folder}, making it where there is none. */
    abstract Ledger open(Path folder);

    @BeforeEach
    void openLedger(@TempDir Path folder) {
        ledger = open(folder);
    }

    private List<Added> add(Entry... entries) {
        try (Ledger.Writer writer = ledger.writer()) {
            return List.of(entries).stream().map(writer::add).toList();
        }
    }

    private <T> T see(AsOf asOf, Function<Ledger.View, T> look) {
        try (Ledger.View view = ledger.view(asOf)) {
            return look.apply(view);
        }
    }

    private static List<String> reports(Ledger.View view) {
        return view.listReports().stream().map(p -> p.report().value()).toList();
    }

    private List<String> reports(AsOf asOf) {
        return see(asOf, LedgerContract::reports);
    }

    private Optional<Reading> reading(AsOf asOf, String report) {
        return see(asOf, v -> v.findReading(new ReportId(report)));
    }

    private Optional<Reading> reading(String report) {
        return reading(AsOf.NOW, report);
    }

    private Optional<byte[]> original(String sha256) {
        return see(AsOf.NOW, v -> v.findOriginal(sha256));
    }

    private List<Provenance> editions(String report) {
        return see(AsOf.NOW, v -> v.listEditions(new ReportId(report)));
    }

    private List<Judgement> judgements(AsOf asOf) {
        return see(asOf, Ledger.View::listJudgements);
    }

    private List<Removal> removals() {
        return see(AsOf.NOW, Ledger.View::listRemovals);
    }

    private List<ReportId> search(String words) {
        return see(AsOf.NOW, v -> v.search(words));
    }

    private List<Ledger.Holder> claims(String prefix, int limit) {
        return see(AsOf.NOW, v -> v.listClaims(prefix, limit));
    }

    private Holdings holdings() {
        return see(AsOf.NOW, Ledger.View::holdings);
    }

    private String fingerprint() {
        return see(AsOf.NOW, Ledger.View::fingerprint);
    }

    private Judgement judge(String reason, Ruling ruling) {
        try (Ledger.Writer writer = ledger.writer()) {
            return writer.judge("ana", NOON, reason, ruling);
        }
    }

    @Test
    void whatCouldNotBeReadIsListedUntilItComesIn() {
        Failure broken = new Failure("file /town.txt", "intake.broken", "cut off", Entries.MORNING.minusSeconds(60));
        Failure other = new Failure("file /gone.txt", "intake.not-found", "no such file", NOON);
        try (Ledger.Writer writer = ledger.writer()) {
            writer.fail(broken);
            writer.fail(new Failure(broken.way(), broken.code(), broken.message(), Entries.MORNING.minusSeconds(30)));
            writer.fail(other);
            assertThat(see(AsOf.NOW, Ledger.View::listFailures)).containsExactly(broken, other);
            writer.add(new Entry(TOWN.reading(), TOWN.original(), broken.way(), Entries.MORNING, TOWN.reader()));
            assertThat(see(AsOf.NOW, Ledger.View::listFailures)).containsExactly(other);
            Failure again = new Failure(broken.way(), broken.code(), broken.message(), NOON.plusSeconds(5));
            writer.fail(again);
            assertThat(see(AsOf.NOW, Ledger.View::listFailures)).containsExactly(other, again);
        }
    }

    @Test
    void keepsAReportWithItsClaimsAndItsOriginal() {
        assertThat(add(TOWN)).containsExactly(Added.NEW);
        assertThat(reading("town")).contains(TOWN.reading());
        String sha256 = TOWN.reading().report().sha256();
        assertThat(original(sha256))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(TOWN.original()));
        Provenance provenance =
                see(AsOf.NOW, v -> v.findProvenance(new ReportId("town"))).orElseThrow();
        assertThat(provenance.way()).isEqualTo("file /reports/town.txt");
        assertThat(provenance.arrived()).isEqualTo(Entries.MORNING);
        assertThat(provenance.published()).isEqualTo("2024-03-01");
        assertThat(provenance.claims()).isEqualTo(1);
    }

    @Test
    void addingTwiceChangesNothing() {
        add(TOWN, BRIDGE);
        Holdings before = holdings();
        String fingerprint = fingerprint();
        Entry later = new Entry(TOWN.reading(), TOWN.original(), "another way", NOON, "test 2");
        assertThat(add(BRIDGE, TOWN, later)).containsOnly(Added.KNOWN);
        assertThat(holdings()).isEqualTo(before);
        assertThat(fingerprint()).isEqualTo(fingerprint);
        assertThat(editions("town")).hasSize(1);
    }

    @Test
    void handsOnReadingsInTheOrderInWhichTheyCame() {
        add(TOWN, BRIDGE);
        add(Entries.of("town", "2024-03-01", "The town was shelled, and five people died."));
        List<Reading> readings = new ArrayList<>();
        try (Ledger.View view = ledger.view(AsOf.NOW)) {
            view.forEachReading(readings::add);
        }
        assertThat(readings).extracting(r -> r.report().id().value()).containsExactly("town", "bridge");
        assertThat(readings.get(1).claims()).isEqualTo(BRIDGE.reading().claims());
    }

    @Test
    void anotherTextByTheSameWayIsANewEditionAndTheEarlierIsKept() {
        add(TOWN);
        Entry corrected = Entries.of(
                "town", "2024-03-01", "The town was shelled. A toll given earlier was wrong.", TOWN.way(), NOON);
        assertThat(add(corrected)).containsExactly(Added.NEW_EDITION);
        assertThat(reading("town")).contains(corrected.reading());
        assertThat(editions("town")).hasSize(2);
        assertThat(original(TOWN.reading().report().sha256())).isPresent();
    }

    @Test
    void twoReportsOfOneNameBothStay() {
        add(TOWN);
        String other = "Nothing happened in the other town.";
        String sha256 = Packing.sha256(other);
        try (Ledger.Writer writer = ledger.writer()) {
            ReportId wanted = new ReportId("town");
            assertThat(writer.idFor(wanted, sha256, TOWN.way())).isEqualTo(wanted);
            assertThat(writer.idFor(wanted, TOWN.reading().report().sha256(), "file /elsewhere/town.txt"))
                    .isEqualTo(wanted);
            ReportId own = writer.idFor(wanted, sha256, "file /elsewhere/town.txt");
            assertThat(own.value()).isEqualTo("town~" + sha256.substring(0, 8));
            writer.add(Entries.of(own.value(), "2024-03-01", other, "file /elsewhere/town.txt", NOON));
            assertThat(writer.idFor(wanted, sha256, "file /elsewhere/town.txt")).isEqualTo(own);
        }
        assertThat(holdings().reports()).isEqualTo(2);
    }

    @Test
    void refusesBytesThatAreNotTheOnesRead() {
        Entry wrong = new Entry(TOWN.reading(), "other".getBytes(StandardCharsets.UTF_8), TOWN.way(), NOON, "test 1");
        assertThatThrownBy(() -> add(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(reports(AsOf.NOW)).isEmpty();
    }

    @Test
    void aRemovedReportDoesNotComeBackUntilItIsRestored() {
        add(TOWN, BRIDGE);
        ReportId town = new ReportId("town");
        try (Ledger.Writer writer = ledger.writer()) {
            writer.remove(new Removal(town, true, "ana", NOON, "a test page"));
        }
        Entry underAnotherName =
                Entries.of("copy", null, TOWN.reading().report().text());
        assertThat(add(TOWN, underAnotherName)).containsOnly(Added.REMOVED);
        assertThat(reports(AsOf.NOW)).containsExactly("bridge");
        assertThat(search("town")).isEmpty();
        try (Ledger.Writer writer = ledger.writer()) {
            writer.restore(new Removal(town, false, "ana", NOON, "it was real"));
        }
        assertThat(reports(AsOf.NOW)).containsExactly("town", "bridge");
        assertThat(removals()).extracting(Removal::out).containsExactly(true, false);
    }

    @Test
    void tellsWhatHadBeenPublishedByADay() {
        add(TOWN, BRIDGE, Entries.of("undated", null, "It was shelled."));
        assertThat(reports(AsOf.published(LocalDate.of(2024, 2, 29)))).isEmpty();
        assertThat(reports(AsOf.published(LocalDate.of(2024, 3, 1)))).containsExactly("town");
        assertThat(reports(AsOf.published(LocalDate.of(2024, 3, 5)))).containsExactly("town", "bridge", "undated");
    }

    @Test
    void tellsWhatItHeldOnADay() {
        add(TOWN);
        Instant weekLater = NOON.plus(Duration.ofDays(7));
        add(Entries.of("town", "2024-03-01", "The town was not shelled.", TOWN.way(), weekLater));
        try (Ledger.Writer writer = ledger.writer()) {
            writer.judge("ana", weekLater, "read wrongly", new Ruling.Reject(mark(TOWN)));
            writer.remove(new Removal(new ReportId("town"), true, "ana", weekLater.plus(Duration.ofDays(1)), "a hoax"));
        }
        LocalDate first = LocalDate.of(2024, 3, 5);
        assertThat(reports(AsOf.arrived(first.minusDays(1)))).isEmpty();
        assertThat(reading(AsOf.arrived(first), "town")).contains(TOWN.reading());
        assertThat(judgements(AsOf.arrived(first))).isEmpty();
        assertThat(judgements(AsOf.arrived(first.plusDays(7)))).hasSize(1);
        assertThat(reports(AsOf.arrived(first.plusDays(7)))).containsExactly("town");
        assertThat(reports(AsOf.NOW)).isEmpty();
    }

    @Test
    void aViewStandsStillWhileOthersWrite() {
        add(TOWN);
        try (Ledger.View view = ledger.view(AsOf.NOW)) {
            add(BRIDGE);
            assertThat(reports(view)).containsExactly("town");
            assertThat(view.search("bridge")).isEmpty();
        }
        assertThat(reports(AsOf.NOW)).containsExactly("town", "bridge");
    }

    @Test
    void judgementsAreAppendedAndRetractedNeverLost() {
        add(TOWN, BRIDGE);
        Judgement same = judge("one salvo", new Ruling.Same(mark(TOWN), mark(BRIDGE)));
        assertThat(judge("one salvo", new Ruling.Same(mark(TOWN), mark(BRIDGE))))
                .isEqualTo(same);
        Judgement retracted = judge("two salvoes after all", new Ruling.Retract(same.id()));
        assertThat(judgements(AsOf.NOW)).containsExactlyInAnyOrder(same, retracted);
        assertThat(holdings().judgements()).isEqualTo(2);
    }

    @Test
    void findsWordsAndPhrasesInReports() {
        add(TOWN, BRIDGE);
        assertThat(search("shelled bridge")).containsExactly(new ReportId("bridge"));
        assertThat(search("\"bridge was shelled\"")).containsExactly(new ReportId("bridge"));
        assertThat(search("\"shelled bridge\"")).isEmpty();
        assertThat(search("shelled")).hasSize(2);
        assertThat(search("town\" OR NEAR( * -")).isEmpty();
        assertThat(search(" \" * ")).isEmpty();
    }

    @Test
    void findsClaimsByTheBeginningOfTheirId() {
        add(TOWN, BRIDGE);
        Claim claim = BRIDGE.reading().claims().get(1);
        assertThat(claims(claim.id().value().substring(0, 10), 10))
                .containsExactly(new Ledger.Holder(claim.id(), new ReportId("bridge")));
        assertThat(claims("", 10)).hasSize(3);
        assertThat(claims("", 2)).hasSize(2);
    }

    @Test
    void theFingerprintFollowsReportsAndJudgements() {
        add(TOWN);
        String one = fingerprint();
        add(BRIDGE);
        String two = fingerprint();
        judge("clear", new Ruling.Accept(mark(TOWN)));
        assertThat(List.of(one, two, fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void countsWhatItHolds() {
        assertThat(holdings()).isEqualTo(new Holdings(0, 0, 0, null, null));
        add(TOWN, BRIDGE);
        assertThat(holdings()).isEqualTo(new Holdings(2, 3, 0, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 4)));
    }

    private static ClaimMark mark(Entry entry) {
        return ClaimMark.of(entry.reading().claims().getFirst());
    }
}
