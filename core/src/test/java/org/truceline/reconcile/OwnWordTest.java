package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Incident;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;

/** When the word of a side settles what it did itself: where it is blamed for it or admits it, not where it alone tells of its success. */
class OwnWordTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);

    private static Incident incident(String text) {
        Reading reading = PIPELINE.read(Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text));
        return new Reconciler()
                .reconcile(List.of(reading), List.of())
                .incidents()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Armenian army said its forces shelled Agdam on Monday, killing 20 soldiers. | weak",
                "The Azerbaijani army said its forces shelled Agdam on Monday, killing 20 soldiers. | weak",
                "Residents said Armenian forces shelled Agdam on Monday, killing 20 people. | weak",
            })
    void ownSuccessIsOneWord(String text, String grade) {
        assertThat(incident(text).assessment().grade().word()).isEqualTo(grade);
    }
}
