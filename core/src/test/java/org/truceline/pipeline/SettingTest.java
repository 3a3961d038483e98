package org.truceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Claim;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.read.ReaderChoice;

/** Where something happened: named, without a name, told before, or not told. */
class SettingTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);

    private static List<Claim> claims(String text) {
        return PIPELINE.read(Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text))
                .claims();
    }

    private static String first(List<? extends Name<?>> names) {
        return names.isEmpty() ? "nowhere" : names.getFirst().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people were killed when rebels shelled the outskirts of Homs on Sunday. | the outskirts of Homs",
                "Five soldiers were killed in fighting in northern Mali on Sunday. | northern Mali",
                "Turkey said that three soldiers were killed in a mine blast in Idlib on Sunday. | Idlib",
            })
    void whereItHappened(String text, String place) {
        assertThat(first(claims(text).getFirst().happening().place())).isEqualTo(place);
    }

    @Test
    void aPlaceToldBeforeIsCarriedOn() {
        List<Claim> claims = claims(
                "Rebels attacked the town of Saraqib on Sunday. Army helicopters later bombed the attackers, killing six fighters.");

        assertThat(claims)
                .allSatisfy(c -> assertThat(first(c.happening().place())).contains("Saraqib"));
    }

    @Test
    void aCountryThatSpeaksIsNoPlace() {
        List<Claim> claims = claims("Armenia accused Azerbaijan of shelling the village of Nerkin Hand on Sunday.");

        assertThat(claims.getFirst().happening().place())
                .extracting(Name::text)
                .doesNotContain("Armenia", "Azerbaijan");
    }

    @Test
    void aNameThatLostItsApostropheIsTheNameAlone() {
        List<Claim> claims = claims(
                "Fighting in Syria killed nine people on Sunday. Syrias civil war has killed 400000 people since 2011.");

        assertThat(claims)
                .allSatisfy(c -> assertThat(first(c.happening().place())).isEqualTo("Syria"));
    }

    @Test
    void everyPlaceStandsInTheText() {
        String text =
                "Syrias war has killed thousands. In Aleppo rebels shelled six villages and the road to the airport on Sunday.";

        assertThat(claims(text))
                .isNotEmpty()
                .allSatisfy(c -> c.happening().place().forEach(p -> assertThat(
                                text.substring(p.words().start(), p.words().end()))
                        .isEqualTo(p.text())));
    }
}
