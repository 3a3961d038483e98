package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.json.ReadingJson;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.resolve.Names;
import org.truceline.text.TokenizedText;

/** What the model that comes along reads: the same of the same report in any company, and of whatever text only what stands in it. */
class TrainedModelTest {

    private static final Duration BOUND = Duration.ofMinutes(5);
    private static final Published DAY = Published.given(LocalDate.of(2023, 6, 12));
    private static final Names NAMES = Pipeline.bundled(ReaderChoice.RULES).names();

    @BeforeAll
    static void aModelComesAlong() {
        Assumptions.assumeTrue(TrainedReader.isPresent(), "no model comes along");
    }

    /** Loaded when the first test asks for it: where no model comes along none does. */
    private static final class Forgetful {
        static final Pipeline PIPELINE = remembering(1);
    }

    private static Pipeline remembering(int windows) {
        return new Pipeline(NAMES, TrainedReader.bundled(new TrainedLimits(400, windows)));
    }

    /** The shortest of the invented reports, for the time that they take, and some of the longest, for their many windows. */
    private static List<Report> someHundreds() {
        List<String> texts = new ArrayList<>(InventedReports.texts());
        texts.sort(Comparator.comparingInt(String::length));
        List<String> chosen = new ArrayList<>(texts.subList(0, 280));
        chosen.addAll(texts.subList(texts.size() - 20, texts.size()));
        Collections.shuffle(chosen, new Random(11));
        List<Report> reports = new ArrayList<>();
        for (String text : chosen) {
            reports.add(Report.of("r" + reports.size(), DAY, text));
        }
        return reports;
    }

    private static List<String> lines(Pipeline pipeline, List<Report> reports, int threads) {
        List<String> lines = new ArrayList<>();
        InOrder.run(reports.iterator(), threads, r -> ReadingJson.line(pipeline.read(r), true), lines::add);
        return lines;
    }

    @Test
    void theSameReportGivesTheSameBytesAloneInAnyOrderAndOnManyThreads() {
        List<Report> reports = someHundreds();
        List<String> alone = new ArrayList<>();
        for (Report report : reports) {
            Reading reading = Forgetful.PIPELINE.read(report);
            Quotes.assertStandingIn(reading);
            alone.add(ReadingJson.line(reading, true));
        }
        assertThat(alone).filteredOn(l -> l.contains("\"claims\":[{")).hasSizeGreaterThan(100);
        Pipeline remembering = remembering(4096);
        assertThat(lines(remembering, reports.reversed(), 3).reversed()).isEqualTo(alone);
        assertThat(lines(remembering, reports, 2)).isEqualTo(alone);
    }

    @Test
    void aPassageUnderAnotherHeadlineIsReadAsItWouldBeAlone() {
        Pipeline remembering = remembering(64);
        List<String> texts = new ArrayList<>(InventedReports.texts());
        texts.sort(Comparator.comparingInt(String::length));
        for (String text : texts.subList(texts.size() - 4, texts.size())) {
            remembering.read(Report.of("agency", DAY, text));
            Report copy = Report.of("copy", DAY, "Daily Lantern, morning edition\n\n" + text);
            assertThat(lines(remembering, List.of(copy), 1)).isEqualTo(lines(Forgetful.PIPELINE, List.of(copy), 1));
        }
    }

    @Test
    void aDeathByAnotherDoerIsNotCountedToTheFirst() {
        Reading reading = Forgetful.PIPELINE.read(
                Report.of(
                        "two-doers",
                        DAY,
                        "The Sudanese army killed four Kenyan peacekeepers on Friday by firing at their lorry, the prosecutor general said. "
                                + "According to him, a fifth Kenyan peacekeeper was killed on the same day by members of the Libyan forces."));
        assertThat(reading.claims())
                .filteredOn(c -> c.happening().perpetrator().stream()
                        .anyMatch(d -> d.words().text().contains("Sudanese")))
                .isNotEmpty()
                .flatExtracting(Claim::figures)
                .noneMatch(f -> f.count().equals(Count.exactly(1)));
    }

    @Test
    void theCardAndTheLabelsTellTheHashesOfTheFiles() throws Exception {
        Path folder = InventedReports.project("models/reader");
        String card = Files.readString(folder.resolve("README.md"));
        for (String file : List.of("reader.onnx", "labels.json", "vocab.txt")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(file)));
            assertThat(card).contains("`" + file + "` `" + HexFormat.of().formatHex(hash) + "`");
        }
        byte[] network = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("reader.onnx")));
        assertThat(Files.readString(folder.resolve("labels.json")))
                .contains(HexFormat.of().formatHex(network));
    }

    @Test
    void aSentenceOfFiveThousandTokensEnds() {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder("The ministry said that ");
        for (int i = 0; i < 550; i++) {
            text.append(Texts.clause(random)).append(random.nextInt(3) == 0 ? ", " : " and ");
        }
        Reading reading = assertTimeoutPreemptively(
                BOUND, () -> Forgetful.PIPELINE.read(Report.of("long", DAY, text.toString())));
        assertThat(TokenizedText.of(text.toString()).tokens()).hasSizeGreaterThan(5000);
        assertThat(reading.claims()).isNotEmpty();
        Quotes.assertStandingIn(reading);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsMixedInEveryValueStandsInTheText(long seed) {
        for (int i = 0; i < 3; i++) {
            String text = Texts.mixed(new Random(31 * seed + i), 40 << i);
            Reading reading =
                    assertTimeoutPreemptively(BOUND, () -> Forgetful.PIPELINE.read(Report.of("mixed", DAY, text)));
            assertThat(reading.report().text()).isEqualTo(text);
            Quotes.assertStandingIn(reading);
        }
    }
}
