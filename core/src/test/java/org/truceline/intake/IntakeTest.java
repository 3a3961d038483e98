package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.model.Published;
import org.truceline.model.Report;

/** Files, folders and JSON Lines as a user gives them. */
class IntakeTest {

    private static final String STORY =
            "Two villages shelled overnight\n\nThe mayor said that two villages were shelled"
                    + " on Sunday night and that a farmer was wounded.\n";

    @TempDir
    private Path folder;

    @Test
    void aTextFileIsAReportNamedAfterTheFile() throws IOException {
        Files.writeString(folder.resolve("village.v2.txt"), STORY);
        Report report = reports(folder.resolve("village.v2.txt").toString()).getFirst();
        assertThat(report.id()).hasToString("village.v2");
        assertThat(report.title()).isEqualTo("Two villages shelled overnight");
        assertThat(report.headline()).isNotNull();
        assertThat(report.text()).isEqualTo(STORY.strip());
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.sha256()).hasSize(64);
    }

    @Test
    void aFolderComesInTheOrderOfItsNamesAndOneBadFileStopsNothing() throws IOException {
        Files.writeString(folder.resolve("c.txt"), STORY);
        Files.write(folder.resolve("b.txt"), new byte[0]);
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("inner.txt"), STORY);
        Files.writeString(folder.resolve(".hidden.txt"), STORY);
        assertThat(arrivals(folder.toString()))
                .extracting(Arrival::toString)
                .containsExactly("arrived inner", "failed " + folder.resolve("b.txt") + ": intake.empty", "arrived c");
    }

    @Test
    void jsonLinesKeepTheirOwnFactsAndBadLinesAreCounted() throws IOException {
        Path lines = folder.resolve("reports.jsonl");
        Files.writeString(
                lines,
                """
                {"doc":"one","published":"2020-11-27","title":"A title","text":"Shells fell on the town, the mayor said."}
                {"doc":"broken",
                {"doc":"no text"}

                {"text":"A line without a name of its own."}
                """);
        List<Arrival> arrivals = arrivals(lines.toString());
        assertThat(arrivals)
                .extracting(Arrival::toString)
                .containsExactly(
                        "arrived one",
                        "failed " + lines + ":2: intake.json",
                        "failed " + lines + ":3: intake.json",
                        "arrived reports:5");
        Report one = arrivals.getFirst().found().orElseThrow();
        assertThat(one.title()).isEqualTo("A title");
        assertThat(one.published()).isEqualTo(Published.given(LocalDate.of(2020, 11, 27)));
    }

    @Test
    void withoutCleaningTheTextIsExactlyTheGivenOne() {
        String text = "  Skip to content\r\n\r\nThe army said  two were hurt.\n\n\n";
        Intake intake = Intake.with(IntakeOptions.defaults().withClean(false));
        String line = "{\"doc\":\"x\",\"text\":\"" + text.replace("\r", "\\r").replace("\n", "\\n") + "\"}";
        Arrival arrival = intake.open(Intake.parcel("x", Format.JSONL, line.getBytes(StandardCharsets.UTF_8)));
        assertThat(arrival.found().orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void standardInputMayBeJsonLinesOrAText() {
        assertThat(arrivals(stream("{\"doc\":\"a\",\"text\":\"One.\"}\n{\"doc\":\"b\",\"text\":\"Two.\"}\n"), "-"))
                .hasSize(2);
        assertThat(arrivals(stream(STORY), "-")).extracting(Arrival::toString).containsExactly("arrived -");
    }

    @Test
    void aDayThatTheUserGivesStandsUnlessTheLineHasItsOwn() throws IOException {
        Path lines = folder.resolve("r.jsonl");
        Files.writeString(
                lines,
                """
                {"doc":"a","text":"The army said so.","published":"2021-01-02"}
                {"doc":"b","text":"The army said so."}
                """);
        Intake intake = Intake.with(IntakeOptions.defaults().withPublished(LocalDate.of(2022, 5, 6)));
        try (Parcels parcels = intake.parcels(List.of(lines.toString()), InputStream.nullInputStream())) {
            assertThat(parcels.stream()
                            .map(p -> intake.open(p).found().orElseThrow().published()))
                    .extracting(Published::day)
                    .containsExactly(LocalDate.of(2021, 1, 2), LocalDate.of(2022, 5, 6));
        }
    }

    @Test
    void otherEncodingsAreRead() {
        String russian = "Министерство обороны сообщило, что в результате обстрела погибли два мирных жителя, ещё трое"
                + " получили ранения и были доставлены в больницу города.";
        assertThat(textOf(russian.getBytes(Charset.forName("windows-1251")))).isEqualTo(russian);
        assertThat(textOf(russian.getBytes(StandardCharsets.UTF_16))).isEqualTo(russian);
        String curly = "The “ministry” said the town’s clinic was hit – twice.";
        assertThat(textOf(curly.getBytes(Charset.forName("windows-1252")))).isEqualTo(curly);
    }

    @Test
    void aWronglyDeclaredEncodingIsSeenThrough() {
        String html =
                "<html><head><meta charset=iso-8859-1></head><body><p>Şuşa and Xankəndi were named in the ministry’s"
                        + " statement on the shelling of the road.</p></body></html>";
        assertThat(textOf(html.getBytes(StandardCharsets.UTF_8))).contains("Şuşa and Xankəndi", "ministry’s");
    }

    @Test
    void aTextInAnotherLanguageIsKeptAndMarked() {
        String german = "Die Armee teilte mit, dass bei dem Angriff auf das Dorf zwei Menschen getötet und drei weitere"
                + " verletzt wurden. Das wurde von der Regierung nicht bestätigt.";
        Report report = ((Arrival.Arrived) open(german.getBytes(StandardCharsets.UTF_8))).report();
        assertThat(report.language()).isEqualTo("de");
        assertThat(report.text()).isEqualTo(german);
    }

    private static String textOf(byte[] bytes) {
        return open(bytes).found().orElseThrow().text();
    }

    private static Arrival open(byte[] bytes) {
        return Intake.with(IntakeOptions.defaults()).open(Intake.parcel("given", null, bytes));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Report> reports(String... inputs) {
        return arrivals(inputs).stream().map(a -> a.found().orElseThrow()).toList();
    }

    private static List<Arrival> arrivals(String... inputs) {
        return arrivals(InputStream.nullInputStream(), inputs);
    }

    private static List<Arrival> arrivals(InputStream standardInput, String... inputs) {
        Intake intake = Intake.with(IntakeOptions.defaults());
        List<Arrival> arrivals = new ArrayList<>();
        try (Parcels parcels = intake.parcels(List.of(inputs), standardInput)) {
            parcels.forEachRemaining(p -> arrivals.add(intake.open(p)));
        }
        return arrivals;
    }
}
