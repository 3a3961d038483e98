package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.json.ReadingJson;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.resolve.Names;
import org.truceline.text.TokenizedText;

/**
 * Whatever a network says, what is read points at words that stand there, and the same report gives the same reading. The network of these tests says things at
 * random, the same for the same window.
 */
class TrainedReaderTest {

    private static final Labels LABELS = RandomEncoder.labels();
    private static final Names NAMES = Pipeline.bundled(ReaderChoice.RULES).names();
    private static final Pipeline PIPELINE = pipeline(TrainedLimits.STANDARD);

    /** It remembers one window only. */
    private static final Pipeline FORGETFUL = pipeline(new TrainedLimits(400, 1));

    private static Pipeline pipeline(TrainedLimits limits) {
        Decoder decoder = new Decoder(LABELS);
        return new Pipeline(
                NAMES, new TrainedReader(new Proposer(Windows.bundled(), new RandomEncoder(), decoder, limits)));
    }

    private static Report report(String id, String text) {
        return Report.of(id, Published.given(LocalDate.of(2024, 3, 5)), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said four soldiers were killed and 12 wounded when rebels shelled Odesa. ",
                "and then the old road went on ",
                "\u202e\u200fقتل أربعة جنود في أوديسا \u202c 四名士兵被杀。 ",
                "👩‍👩‍👧‍👦🇺🇦💥 killed 4️⃣ soldiers, \ud83d the 💥 said\u0000. ",
                "e\u0301\u0302 \u0007 No. 5 İstanbul “he said ‘",
            })
    void everyValueStandsInTheText(String piece) {
        for (int times : new int[] {1, 7, 400}) {
            String text = piece.repeat(times);
            Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PIPELINE.read(report("r", text)));
            Quotes.assertStandingIn(reading);
        }
    }

    @Test
    void whatIsTooLongForTheNetworkIsReadByRules() {
        String text = "They met on Monday. ".repeat(200) + "\n\nShelling killed four soldiers in Odesa, the army said.";
        Reading reading = pipeline(new TrainedLimits(1, 1)).read(report("r", text));
        assertThat(reading.claims()).anyMatch(c -> c.toString().contains("4 killed"));
    }

    @Test
    void tenMillionCharactersWithoutAFullStopEnd() {
        String text = "and then the old road went on ".repeat(350_000);
        Pipeline pipeline = TrainedReader.isPresent()
                ? new Pipeline(NAMES, TrainedReader.bundled(new TrainedLimits(3, 8)))
                : pipeline(new TrainedLimits(3, 8));
        Reading reading = assertTimeoutPreemptively(Duration.ofMinutes(5), () -> pipeline.read(report("r", text)));
        assertThat(reading.report().text()).hasSize(text.length());
    }

    @Test
    void theSameReportGivesTheSameBytesAloneInAnyOrderAndOnManyThreads() {
        List<Report> reports = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            reports.add(report("r" + i, Texts.report(random)));
        }
        List<String> alone = reports.stream().map(r -> line(FORGETFUL, r)).toList();
        for (int threads : new int[] {1, 4}) {
            List<String> together = new ArrayList<>();
            InOrder.run(reports.iterator(), threads, r -> line(PIPELINE, r), together::add);
            assertThat(together).isEqualTo(alone);
        }
        List<Report> turned = new ArrayList<>(reports);
        Collections.reverse(turned);
        List<String> backwards = new ArrayList<>();
        InOrder.run(turned.iterator(), 3, r -> line(PIPELINE, r), backwards::add);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(alone);
    }

    @Test
    void aPassageSeenInAnotherReportIsNotReadAgain() {
        RandomEncoder encoder = new RandomEncoder();
        Pipeline pipeline = new Pipeline(
                NAMES,
                new TrainedReader(
                        new Proposer(Windows.bundled(), encoder, new Decoder(LABELS), TrainedLimits.STANDARD)));
        String agency = Texts.paragraphs(new Random(7), 120);
        int windows = Windows.bundled().of(TokenizedText.of(agency)).size();
        List<Reading> mastheads = new ArrayList<>();
        for (String masthead : List.of("", "News of the day. ", "THE HERALD: the latest from our reporters. ")) {
            String text = masthead + agency;
            Reading reading = pipeline.read(report("r" + masthead.length(), text));
            mastheads.add(reading);
            assertThat(ReadingJson.line(reading, true)).isEqualTo(line(FORGETFUL, reading.report()));
        }
        assertThat(mastheads.getFirst().claims()).isNotEmpty();
        assertThat(windows).isGreaterThan(6);
        assertThat(encoder.runs.get())
                .as("windows read of three reports that hold the same %s", windows)
                .isBetween(windows, 2 * windows);
    }

    @Test
    void theModelThatComesAlongReads() {
        Assumptions.assumeTrue(TrainedReader.isPresent(), "no model comes along");
        Pipeline pipeline = Pipeline.bundled(ReaderChoice.TRAINED);
        Report report = report(
                "r",
                "Four soldiers were killed in shelling of the town of Avdiivka on Monday, the defence ministry said.\n\nRebels denied the attack.");
        Reading reading = pipeline.read(report);
        assertThat(reading.claims()).anyMatch(c -> c.figures().toString().contains("4 killed"));
        assertThat(line(pipeline, report)).isEqualTo(ReadingJson.line(reading, true));
    }

    private static String line(Pipeline pipeline, Report report) {
        return ReadingJson.line(pipeline.read(report), true);
    }

    /** Says things at random, the same for the same window. */
    static final class RandomEncoder implements Encoder {
        private static final String[] NAMES = {
            "doer", "target", "place", "time", "via", "speaker", "cue", "figure", "who", "source", "content"
        };
        private static final int DIMENSION = 2;

        /** How often it was asked. */
        private final AtomicInteger runs = new AtomicInteger();

        static Labels labels() {
            String roles = "[\"" + String.join("\",\"", NAMES) + "\"]";
            try {
                return Labels.of(
                        "{\"events\":[\"shelling\",\"talks\",\"agreement\",\"attack\"],\"measures\":[\"killed\",\"injured\"],"
                                + "\"reality\":[\"actual\",\"negated\"],\"stance\":[\"asserts\",\"denies\"],\"status\":[\"civilian\",\"combatant\"],"
                                + "\"scope\":[\"incident\",\"period\"],\"bound\":[\"exact\",\"unknown\"],\"roles\":"
                                + roles + ",\"dimension\":"
                                + DIMENSION + ",\"near\":" + table(Distances.WORDS) + ",\"across\":"
                                + table(Distances.SENTENCES) + "}");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String table(int columns) {
            String row = Arrays.toString(new int[columns]);
            return "[" + String.join(",", Collections.nCopies(NAMES.length, "[" + row + "," + row + "]")) + "]";
        }

        @Override
        public Outputs encode(Window window) {
            runs.incrementAndGet();
            SplittableRandom random = new SplittableRandom(Arrays.hashCode(window.ids()));
            int words = window.size();
            int links = words * NAMES.length * DIMENSION;
            return new Outputs(
                    scores(random, words, 6, 8),
                    scores(random, words, 4, 5),
                    scores(random, words, 3, 5),
                    scores(random, words, 12, 0),
                    scores(random, links, 1, 0),
                    scores(random, links, 1, 0),
                    scores(random, links, 1, 0));
        }

        private static float[] scores(SplittableRandom random, int rows, int columns, float none) {
            float[] scores = new float[rows * columns];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (float) (6 * random.nextDouble() - 3) + (i % columns == 0 ? none : 0);
            }
            return scores;
        }
    }
}
