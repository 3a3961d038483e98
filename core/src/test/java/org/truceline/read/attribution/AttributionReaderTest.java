package org.truceline.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Attribution;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.model.Stance;

class AttributionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said that two men died. | ASSERTS",
                "The army accused the rebels of firing first. | ACCUSES",
                "The army denied firing on the town. | DENIES",
                "The army confirmed that the town had fallen. | CONFIRMS",
                "The army admitted that it had lost the town. | ADMITS",
                "The group claimed responsibility for the blast. | ADMITS",
                "The army did not confirm the toll. | CANNOT_CONFIRM"
            })
    void theCueGivesTheStance(String text, Stance stance) {
        assertThat(ConstructionTest.read(text)).extracting(Attribution::stance).containsExactly(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Observatory said two died. It added that four were hurt. | The Harbour Observatory",
                "Governor Ali Reza said two died. He said four were hurt. | Governor Ali Reza",
                "Governor Ali Reza said two died. Reza said four were hurt. | Governor Ali Reza",
                "Harbour Guard spokesman Ali Reza said two died. The spokesman said four were hurt. | Harbour Guard spokesman Ali Reza",
                "The Norland defence ministry said two died. The ministry said four were hurt. | The Norland defence ministry",
                "Two people died, a monitor said. The Harbour Observatory said four were hurt. | The Harbour Observatory",
                "The Norland defence ministry said two died. The statement said four were hurt. | The Norland defence ministry",
            })
    void theSpeakerIsTheMostSpecificName(String text, String speaker) {
        assertThat(ConstructionTest.read(text))
                .extracting(a -> a.speaker() == null ? null : a.speaker().text())
                .containsOnly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Ali Reza, the head of the command, said two died. The defence secretary said four were hurt.",
                "Norland and U.S. officials said two died. The U.S. said four were hurt.",
                "Coalition spokesman Ali Reza said two died. The coalition said four were hurt.",
                "Commodore Ali Reza, the chief of the Harbour Guard, said two died. The Harbour Guard said four were hurt.",
            })
    void aBodyIsNotThePersonWhoSpokeForItBefore(String text) {
        assertThat(ConstructionTest.read(text).getLast().speaker())
                .extracting(Quote::text)
                .matches(s -> s.startsWith("The "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Post, quoting two officers, said that four men had died. | two officers",
                "The Harbour Post, citing local militias, reported that four men had died. | local militias",
            })
    void whomAnAgencyCitesInPassingIsTheSpeaker(String text, String speaker) {
        Attribution said = AttributionReader.innermost(
                        ConstructionTest.read(text), new Span(text.indexOf("four"), text.indexOf("four") + 4))
                .orElseThrow();
        assertThat(said.speaker()).extracting(Quote::text).isEqualTo(speaker);
    }

    @Test
    void whatAnAgencyCarriesIsSaidByWhomItCites() {
        List<Attribution> found =
                ConstructionTest.read("Two men died in the raid, SANA reported, citing a military source.");
        Attribution said = AttributionReader.innermost(found, new Span(8, 12)).orElseThrow();
        assertThat(said.speaker()).extracting(Quote::text).isEqualTo("a military source");
        assertThat(said.via()).extracting(Quote::text).contains("SANA");
    }

    @Test
    void theHearerThatPassesItOnIsVia() {
        Attribution told =
                ConstructionTest.read("A medic told Reuters that two men died.").getFirst();
        assertThat(told.via()).extracting(Quote::text).containsExactly("Reuters");
    }

    @Test
    void ofNestedAttributionsTheInnermostHolds() {
        String text = "The mayor said that the army had confirmed that two men died.";
        Span trigger = new Span(text.indexOf("died"), text.indexOf("died") + 4);
        Attribution said = AttributionReader.innermost(ConstructionTest.read(text), trigger)
                .orElseThrow();
        assertThat(said.speaker()).extracting(Quote::text).isEqualTo("the army");
    }

    @Test
    void aClauseEndsWhereAnotherSpeakersBegins() {
        assertThat(ConstructionTest.read("The army said that two men died, while the rebels said that nine had."))
                .extracting(a -> a.content().text())
                .containsExactly("that two men died", "that nine had");
    }

    @Test
    void theReportsOwnVoiceIsNobodys() {
        assertThat(ConstructionTest.read("BEIRUT (Reuters) - Two men died in the raid on Friday."))
                .isEmpty();
    }

    @Test
    void whoseDeathRaisesATollSaysNothing() {
        assertThat(ConstructionTest.read(
                        "Nine more people died on Monday, raising the death toll to 31, doctors said."))
                .extracting(a -> a.speaker() == null ? null : a.speaker().text())
                .containsExactly("doctors");
    }

    @Test
    void attitudesMakeNoSpeaker() {
        List<Attribution> found = ConstructionTest.read("The rebels hope to take the town.");
        assertThat(found).singleElement().matches(a -> !AttributionReader.isSaid(a) && a.speaker() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said ",
                "\" , said a",
                "The Foo Bar said it. ",
                "[A] \u201c",
                "according to the army and the "
            })
    void takesLinearTimeWhateverItHolds(String bait) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ConstructionTest.read(bait.repeat(20_000)));
    }
}
