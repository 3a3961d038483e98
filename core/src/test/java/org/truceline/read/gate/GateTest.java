package org.truceline.read.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final Gate GATE = Gate.bundled();

    private static final String BAKERY =
            "The bakery on the corner has new owners. They bake rye bread on weekdays and cakes for the weekend. Customers say the queue is longer than before.\n\n"
                    + "The owners met at a school of music and want to keep the old oven.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four soldiers were killed when their post was shelled, the ministry said.",
                "Residents fled the village after an air strike hit the market.",
                "The two sides signed a ceasefire late on Friday.",
                "A car bomb exploded near the bus station, wounding nine people.",
                "The army denied that its troops had opened fire.",
                "Gunmen abducted two aid workers on the road to the camp.",
                "The rebels withdrew from the town.",
                "Observers counted 87 violations of the truce in one day."
            })
    void whatTellsAHappeningPasses(String sentence) {
        assertThat(GATE.passes(sentence)).isTrue();
        assertThat(GATE.passes(sentence.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(GATE.passes(BAKERY + "\n\n" + sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BAKERY,
                "The museum shows drawings of the harbour until spring. Entry is free for children.",
                "Sunny in the morning, with a little rain later in the day.",
                "",
                "…"
            })
    void generalNewsDoesNot(String text) {
        assertThat(GATE.passes(text)).isFalse();
    }

    @Test
    void aNameHasNoWeight() {
        double one = GATE.weigh("Shells from Azerbaijan fell on the village, Armenia said.")
                .score();
        double other = GATE.weigh("Shells from Armenia fell on the village, Azerbaijan said.")
                .score();
        double third = GATE.weigh("Shells from Qwertistan fell on the village, Asdfia said.")
                .score();
        assertThat(one).isEqualTo(other).isEqualTo(third);
    }

    @Test
    void tellsWhichSentenceSpeaksForIt() {
        String sentence = "A drone strike killed three people in the town.";
        String text = BAKERY + "\n\n" + sentence;
        Gate.Verdict verdict = GATE.weigh(text);
        assertThat(verdict.passes()).isTrue();
        assertThat(text.substring(verdict.sentence().start(), verdict.sentence().end()))
                .isEqualTo(sentence);
    }

    @Test
    @Timeout(10)
    void millionsOfLettersTakeBoundedTime() {
        assertThat(GATE.weigh("the mill ".repeat(1_000_000)).score()).isFinite();
        assertThat(GATE.passes("x".repeat(5_000_000))).isFalse();
        assertThat(GATE.passes(".\n!?\u202e\ud83d".repeat(500_000))).isFalse();
    }

    @Test
    void aTableWithoutALeastScoreIsRefused() {
        assertThatThrownBy(() -> new Gate("# bias\t-1\nword\t1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("# least");
    }
}
