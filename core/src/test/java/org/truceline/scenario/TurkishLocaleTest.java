package org.truceline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.truceline.text.TokenizedText;

/** That the second run of the tests is indeed in a locale where words change their letters, and that ours do not. */
class TurkishLocaleTest {

    @Test
    void wordsKeepTheirLettersWhereTheLocaleWouldChangeThem() {
        assumeTrue(Locale.getDefault().getLanguage().equals("tr"), "only in the run under the Turkish locale");
        assertThat("MILITIA".toLowerCase(Locale.getDefault())).isNotEqualTo("militia");
        assertThat(TokenizedText.of("MILITIA").token(0).lower()).isEqualTo("militia");
    }
}
