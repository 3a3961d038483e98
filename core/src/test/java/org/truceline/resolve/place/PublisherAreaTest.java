package org.truceline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Source;
import org.truceline.text.TokenizedText;

/** The country of an outlet, and what it says of a name that places of several countries bear. */
class PublisherAreaTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({
        "Azerbaijan State News Agency, , AZ",
        "Kyiv Post, , UA",
        "Syrian Observer, https://example.com/x, SY",
        "Daily News, https://news.example.co.uk/a?b=c, GB",
        "Daily News, https://example.ge, GE",
        "Daily News, https://example.tv, ",
        "Daily News, https://example.org, ",
        ", reports/one.txt, "
    })
    void theCountryOfAnOutlet(@Nullable String publisher, @Nullable String address, @Nullable String country) {
        assertThat(PublisherArea.country(source(publisher, address), GAZETTEER)).isEqualTo(country);
    }

    @Test
    void aPlaceIsLikelierInTheCountryOfTheOutlet() {
        assertThat(merida("https://example.mx/a")).isGreaterThan(merida("https://example.org/a") + 0.005);
        assertThat(merida("https://example.ve/a")).isLessThan(merida("https://example.org/a") - 0.02);
    }

    /** How surely Merida is the Mexican one. */
    private static double merida(String address) {
        String text = "Two people were wounded in the city of Merida on Monday.";
        Report report = new Report(new ReportId("r"), "", "", null, "en", source(null, address), text, null, List.of());
        Answer<Location> answer = new PlaceFinder(GAZETTEER)
                .find(report, TokenizedText.of(text))
                .getFirst()
                .answer();
        Answer.Found<Location> found = (Answer.Found<Location>) answer;
        assertThat(found.value().place().country()).isEqualTo("MX");
        return found.confidence();
    }

    private static Source source(@Nullable String publisher, @Nullable String address) {
        return new Source(publisher, null, null, address);
    }
}
