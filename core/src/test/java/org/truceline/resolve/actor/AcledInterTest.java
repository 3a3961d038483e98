package org.truceline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.ActorId;

class AcledInterTest {

    @ParameterizedTest
    @CsvSource({
        "az/forces, AZ, 1",
        "tr/forces, SY, 8",
        "ru/mod, UA, 8",
        "artsakh/forces, AZ, 1",
        "am/police, AM, 1",
        "farc, CO, 2",
        "clan-del-golfo, CO, 3",
        "anti-balaka, CF, 4",
        "sy/civilians, SY, 7",
        "white-helmets, SY, 7",
        "reuters, SY, 7",
        "unifil, LB, 8",
        "wagner, ML, 8",
        "us-led-coalition, SY, 8",
        "person/vladimir-putin, RU, 1",
        "person/hassan-nasrallah, LB, 7"
    })
    void codesFollowKindAndCountry(String id, String country, int code) {
        assertThat(AcledInter.of(ActorRegister.standard().find(new ActorId(id)).orElseThrow(), country))
                .isEqualTo(code);
    }
}
