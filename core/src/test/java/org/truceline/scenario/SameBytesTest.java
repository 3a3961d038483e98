package org.truceline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.truceline.json.IncidentJson;
import org.truceline.json.ReadingJson;
import org.truceline.model.Dossier;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.reconcile.Reconciler;

/** The sample dossier read alone, together, in any order and on any number of threads: the same bytes. */
class SameBytesTest {

    private static final Archive DOSSIER = Archive.of(Archive.project("dossier/reports"), ReaderChoice.RULES);

    @Test
    void aReportReadsTheSameInAnyCompany() {
        Map<String, String> alone = new HashMap<>();
        for (Reading reading : DOSSIER.readings()) {
            alone.put(reading.report().id().value(), ReadingJson.line(reading, true));
        }
        assertThat(alone).hasSizeGreaterThan(20);
        Pipeline another = Pipeline.bundled(ReaderChoice.RULES);
        for (int threads : List.of(1, 4)) {
            List<Report> reports = new ArrayList<>(
                    DOSSIER.readings().stream().map(Reading::report).toList());
            Collections.shuffle(reports, new Random(threads));
            InOrder.run(reports.iterator(), threads, another::read, r -> assertThat(ReadingJson.line(r, true))
                    .isEqualTo(alone.get(r.report().id().value())));
        }
    }

    @Test
    void incidentsAreTheSameInAnyOrder() {
        String expected = lines(DOSSIER.dossier());
        List<Reading> readings = new ArrayList<>(DOSSIER.readings());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(lines(new Reconciler().reconcile(readings, List.of()))).isEqualTo(expected);
        }
    }

    private static String lines(Dossier dossier) {
        return String.join(
                "\n", dossier.incidents().stream().map(IncidentJson::line).toList());
    }
}
