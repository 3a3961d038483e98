package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with points in them are one word; a full stop with no space behind it still ends a sentence. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "Harbour.pro reported it,Harbour.pro",
        "the site harbour.ru wrote,harbour.ru",
        "seen by News.am on Monday,News.am",
        "on mod.gov.az today,mod.gov.az",
        "Coast24.com says so,Coast24.com",
    })
    void anAddressIsOneWord(String text, String word) {
        assertThat(TokenizedText.of(text).tokens()).extracting(Token::text).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "They were killed.The army left,killed",
        "they left the town.in the north it was calm,town",
        "It hit the harbour.com,harbour.com",
        "He is at home.Nobody else is,home",
    })
    void aLostSpaceMakesNone(String text, String word) {
        assertThat(TokenizedText.of(text).tokens()).extracting(Token::text).contains(word);
    }
}
