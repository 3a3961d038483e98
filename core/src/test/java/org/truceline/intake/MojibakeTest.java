package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static String broken(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYIV – the military’s centre said: “The enemy opened fire…",
                "Xankəndi and Bogotá are cities; the général said “no"
            })
    void whatWasReadAsWindowsIsReadAsItWas(String text) {
        assertThat(Mojibake.mended(broken(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "São Tomé, Âncora and Ângela: “não”, said the général.",
                "Stepanakert (Xankəndi) – the military’s centre",
                "Погибли двое военнослужащих"
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(Mojibake.mended(text)).isSameAs(text);
    }

    @Test
    void aClosingMarkThatLostItsLastByteIsOne() {
        assertThat(Mojibake.mended("â€œNo,â€ he said. â€œNo.â€")).isEqualTo("“No,” he said. “No.”");
    }

    @Test
    void whatCannotBeMendedStays() {
        assertThat(Mojibake.mended("a â€™ b â€x c Ã")).isEqualTo("a ’ b â€x c Ã");
    }
}
