package org.truceline.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The numeric codes of ISO 3166-1. */
class CountryCodeTest {

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(List.of("AF", "AM", "AZ", "CO", "SD", "SS", "SY", "UA", "US"))
                .extracting(c -> CountryCode.numeric(c).written())
                .containsExactly("4", "51", "31", "170", "729", "728", "760", "804", "840");
        assertThat(CountryCode.numeric("XK").written()).isEmpty();
        assertThat(CountryCode.numeric(null).written()).isEmpty();
    }

    @Test
    void countriesHaveTheirNames() {
        assertThat(List.of("AM", "SD", "CD", "XQ"))
                .extracting(CountryCode::name)
                .containsExactly("Armenia", "Sudan", "Democratic Republic of the Congo", "XQ");
        assertThat(CountryCode.name(null)).isEmpty();
    }

    @Test
    void everyCountryOfTheStandardHasACodeOfItsOwn() {
        List<String> codes = Arrays.stream(Locale.getISOCountries())
                .map(c -> CountryCode.numeric(c).written())
                .toList();
        assertThat(codes).doesNotContain("").doesNotHaveDuplicates();
    }
}
