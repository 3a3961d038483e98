package org.truceline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** The name that is shown is the one that was asked for, whoever wrote the report. */
class NamingPolicyTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({
        "as-written, Shushi, Shushi",
        "official, Shushi, Shusha",
        "iso, Shushi, Shusha",
        "both, Shushi, Shushi (Shusha)",
        "both, Shusha, Shusha",
        "am, Shusha, Shushi",
        "AZ, Shushi, Shusha",
        "az, Stepanakert, Khankendi",
        "am, Khankendi, Stepanakert"
    })
    void theNameThatWasAskedFor(String policy, String written, String shown) {
        String text = "Shelling was reported in the city of " + written + " on Monday.";
        Name<Location> name = new PlaceFinder(GAZETTEER)
                .find(Report.of("r", null, text), TokenizedText.of(text))
                .getFirst();
        assertThat(name.text()).isEqualTo(written);
        assertThat(NamingPolicy.of(policy).show(name, GAZETTEER)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "party", "azerbaijan", "4z"})
    void aPolicyThatIsNoneIsToldWhatThereIs(String word) {
        assertThatThrownBy(() -> NamingPolicy.of(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as-written, official, both");
    }
}
