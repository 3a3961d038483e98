package org.truceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.read.ReaderChoice;

/** When a plain "said" accuses or admits: by the speaker's side and that of the doer (hard cases 4 and 17). */
class StancesTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);

    private static String stance(String text) {
        Report report = Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text);
        return PIPELINE.read(report).claims().stream()
                .map(c -> c.telling().stance().word())
                .findFirst()
                .orElse("no claim");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The defence ministry of Armenia said Azerbaijani forces shelled the town on Sunday, killing three people. | accuses",
                "The defence ministry of Azerbaijan said Armenian forces shelled the town on Sunday, killing three people. | accuses",
                "The Syrian Observatory for Human Rights said government forces shelled the town on Sunday, killing three people. | asserts",
                "Residents said Ukrainian forces shelled the town on Sunday, killing three people. | asserts",
                "The defence ministry of Russia said Russian warplanes bombed militants near Palmyra on Sunday, killing 20. | asserts",
                "Azerbaijani forces shelled the town on Sunday, killing three people. | asserts",
            })
    void saidOfTheOtherSide(String text, String stance) {
        assertThat(stance(text)).isEqualTo(stance);
    }

    @Test
    void theLossOfItsOwnFightersIsAdmitted() {
        assertThat(stance("The defence ministry of Ukraine said two Ukrainian soldiers were killed in shelling."))
                .isEqualTo("admits");
    }
}
