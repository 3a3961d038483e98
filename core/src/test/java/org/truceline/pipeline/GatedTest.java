package org.truceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.truceline.json.Json;
import org.truceline.json.ReadingJson;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.Unread;
import org.truceline.read.ReaderChoice;
import org.truceline.read.gate.Gate;

class GatedTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);
    private static final Pipeline GATED = PIPELINE.withGate(Gate.bundled());
    private static final Report FAIR = Report.of(
            "fair", null, "The museum shows drawings of the harbour until spring. Entry is free for children.");
    private static final Report STRIKE = Report.of(
            "strike",
            null,
            "The fair was called off.\n\nFour people were killed when a rocket hit the square, police said.");

    @Test
    void aReportThatIsDroppedSaysSo() throws Exception {
        Reading reading = GATED.read(FAIR);
        assertThat(reading.unread()).isEqualTo(Unread.GATE);
        assertThat(reading.claims()).isEmpty();
        String line = ReadingJson.line(reading, false);
        assertThat(line).contains("\"unread\":\"gate\"");
        assertThat(ReadingJson.read(FAIR, Json.parse(line))).isEqualTo(reading);
        assertThat(reading.unread().told()).isEqualTo("no happening: gate");
    }

    @Test
    void withoutTheGateItIsRead() {
        assertThat(PIPELINE.read(FAIR).unread()).isNull();
    }

    @Test
    void aReportThatPassesIsReadAsWithoutTheGate() {
        assertThat(GATED.read(STRIKE)).isEqualTo(PIPELINE.read(STRIKE));
        assertThat(GATED.read(STRIKE).claims()).isNotEmpty();
    }
}
