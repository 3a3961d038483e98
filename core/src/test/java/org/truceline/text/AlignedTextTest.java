package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.truceline.model.Span;

class AlignedTextTest {

    /** "<p>Five &amp; six</p> x <p>seven</p>" without its markup. */
    private static final String RAW = "<p>Five &amp; six</p> x <p>seven</p>";

    private static final AlignedText TEXT = AlignedText.from(RAW)
            .keep(3, 8)
            .replace(8, 13, "&")
            .keep(13, 17)
            .insert("\n\n")
            .keep(27, 32)
            .build();

    @Test
    void theCleanTextIsWhatWasKeptAndPutIn() {
        assertThat(TEXT.clean()).isEqualTo("Five & six\n\nseven");
    }

    @Test
    void aSpanGoesToTheWordsItWasTakenFrom() {
        assertThat(rawWords("Five & six")).isEqualTo("Five &amp; six");
        assertThat(rawWords("six")).isEqualTo("six");
        assertThat(rawWords("&")).isEqualTo("&amp;");
        assertThat(rawWords("even")).isEqualTo("even");
        assertThat(TEXT.toRaw(new Span(10, 12))).as("the blank line").isEmpty();
    }

    @Test
    void aRawSpanComesBack() {
        int seven = RAW.indexOf("seven");
        assertThat(TEXT.toClean(new Span(seven, seven + 5))).contains(new Span(12, 17));
        assertThat(TEXT.toClean(new Span(0, RAW.length()))).contains(new Span(0, 17));
        int x = RAW.indexOf(" x ");
        assertThat(TEXT.toClean(new Span(x, x + 3))).as("left out").isEmpty();
    }

    @Test
    void aTextLeftAsItIsKeepsItsOffsets() {
        assertThat(AlignedText.same("as it is").toRaw(new Span(3, 5))).contains(new Span(3, 5));
        assertThat(AlignedText.same("").clean()).isEmpty();
    }

    @Test
    void rawTextIsTakenFromFrontToBack() {
        assertThatThrownBy(() -> AlignedText.from("abc").keep(1, 3).keep(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String rawWords(String clean) {
        int at = TEXT.clean().indexOf(clean);
        Span raw = TEXT.toRaw(new Span(at, at + clean.length())).orElseThrow();
        return RAW.substring(raw.start(), raw.end());
    }
}
