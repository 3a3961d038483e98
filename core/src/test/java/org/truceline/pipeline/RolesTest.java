package org.truceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.read.ReaderChoice;

/** Who did it and to whom, in each position in which a sentence can say so. */
class RolesTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);

    /** "doers → done to" of the first claim. */
    private static String roles(String text) {
        Report report = Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text);
        return PIPELINE.read(report).claims().stream()
                .map(c -> join(c.happening().perpetrator()) + " → "
                        + join(c.happening().target()))
                .findFirst()
                .orElse("no claim");
    }

    private static String join(List<? extends Name<?>> names) {
        return String.join(", ", names.stream().map(Name::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenian forces shelled the village of Tapgaragoyunlu on Sunday. | Armenian forces → village of Tapgaragoyunlu",
                "Ukrainian forces shelled a hospital in Donetsk on Sunday. | Ukrainian forces → hospital",
                "A hospital in Donetsk was shelled by Ukrainian forces on Sunday. | Ukrainian forces → hospital",
                "Three civilians were killed in Russian air strikes on a market in Idlib. | Russian → market, civilians",
                "Two soldiers were killed in shelling by Azerbaijani forces near Martakert. | Azerbaijani forces → soldiers",
                "Azerbaijan accused Armenia of shelling a school in Ganja on Sunday. | Armenia → school",
                "Rebels abducted four aid workers near the town. | Rebels → aid workers",
            })
    void whoDidWhatToWhom(String text, String roles) {
        assertThat(roles(text)).isEqualTo(roles);
    }

    @Test
    void capitalsReadAsSmallLettersDo() {
        String text = "Guerrillas attacked a police station in San Miguel on Sunday.";
        assertThat(roles(text.toUpperCase(Locale.ROOT))).isEqualTo(roles(text).toUpperCase(Locale.ROOT));
    }

    @Test
    void partiesThatChangePlacesChangeRoles() {
        assertThat(Stream.of(
                        "Armenian forces killed three Azerbaijani soldiers in mortar fire.",
                        "Azerbaijani artillery shelled Armenian positions near the village.",
                        "The defence ministry of Armenia said Azerbaijani forces shelled the town.",
                        "Clashes broke out between Armenian and Azerbaijani forces."))
                .allSatisfy(text -> assertThat(roles(swap(text))).isEqualTo(swap(roles(text))));
    }

    private static String swap(String text) {
        return text.replace("Armenia", "#")
                .replace("Azerbaijani", "Armenian")
                .replace("Azerbaijan", "Armenia")
                .replace("#n", "Azerbaijani")
                .replace("#", "Azerbaijan");
    }
}
