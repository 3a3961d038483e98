package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT SUDAN, 12 May 2023 - The army left. | The",
                "GOMA, Jan 12 (Press Agency) — Rebels left. | Rebels",
                "Goma, 12 January (PA) - Rebels left. | Rebels",
                "June 14, 2021 - The army left. | The",
                "TRIPOLI/TUNIS - Ships left. | Ships",
                "LA PAZ, 2 JUN 89 - THE POLICE LEFT. | THE",
                "GOMA (Press Agency) Rebels left. | Rebels",
                "Goma, June 12 (PA) Rebels left. | Rebels",
                "NORTHTOWN, JUNE 12: Rebels left. | Rebels",
                "12 June 2019 – Rebels left. | Rebels",
                "GOMA - M23 rebels left. | M23",
                "UNION (the party) left. | UNION",
                "UN (United Nations) said rebels left. | UN",
                "MINISTER: REBELS LEFT ON 3 MAY. | MINISTER",
                "12 men - soldiers - left. | 12",
                "The army - 200 men - left. | The",
                "Rebels left on 12 May - the army stayed. | Rebels",
                "THREE MEN DIED - POLICE | THREE",
                "Armenia - a country - left. | Armenia",
            })
    void theSentenceBeginsBehindIt(String words, String first) {
        TokenizedText text = TokenizedText.of(words);
        assertThat(text.token(Dateline.end(text, text.sentences().get(0))).text())
                .isEqualTo(first);
    }
}
