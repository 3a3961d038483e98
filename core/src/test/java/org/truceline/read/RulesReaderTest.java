package org.truceline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.truceline.model.Claim;
import org.truceline.model.Event;
import org.truceline.model.Mentions;
import org.truceline.model.Published;
import org.truceline.model.Reality;
import org.truceline.model.Report;
import org.truceline.model.Stance;
import org.truceline.text.TokenizedText;

class RulesReaderTest {

    private final Reader reader = new RulesReader();

    private List<Claim> claims(String text) {
        Report report = Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text);
        return reader.read(report, TokenizedText.of(text), Mentions.none()).claims();
    }

    private List<String> told(String text) {
        return claims(text).stream().map(Claim::toString).toList();
    }

    @Test
    void aClaimHasSpeakerEventRealityAndFigures() {
        assertThat(told("The defence ministry of Freedonia said four soldiers were killed by mortar fire in the east."))
                .containsExactly("The defence ministry of Freedonia asserts: shelling [4 killed (combatant)]");
    }

    @Test
    void swappingThePartiesSwapsTheClaims() {
        String sentence = "Freedonia said that Sylvanian forces shelled the town and killed three people.";
        String swapped = "Sylvania said that Freedonian forces shelled the town and killed three people.";
        assertThat(told(swapped))
                .isEqualTo(told(sentence).stream()
                        .map(c -> c.replace("Freedonia", "Sylvania"))
                        .toList());
    }

    @Test
    void capitalsReadAsSmallLettersDo() {
        String text = "Two policemen were killed when a car bomb exploded near a bridge.";
        assertThat(told(text.toUpperCase(Locale.ROOT))).isEqualTo(told(text));
    }

    @Test
    void theSameReportHasTheSameIds() {
        String text = "Rockets hit the market. At least 12 people died.";
        assertThat(claims(text)).isEqualTo(claims(text)).isNotEmpty();
    }

    @Test
    void whatIsDeniedIsNegated() {
        assertThat(claims("The Freedonian defence ministry denied that its troops shelled the town on Monday."))
                .extracting(Claim::event, c -> c.happening().reality(), c -> c.telling()
                        .stance())
                .containsExactly(tuple(Event.SHELLING, Reality.NEGATED, Stance.DENIES));
    }

    @Test
    void whatIsCalledForIsDemanded() {
        assertThat(claims("The government of Sylvania called for an immediate ceasefire in the north."))
                .extracting(Claim::event, c -> c.happening().reality())
                .containsExactly(tuple(Event.AGREEMENT, Reality.DEMANDED));
    }

    @Test
    void aHeadlineIsNotReadBesideTheBodyThatTellsItAgain() {
        String headline = "Rockets kill 12 in market";
        String body = "At least 12 people were killed when rockets hit a market in the town on Monday, officials said.";
        assertThat(claims(headline + "\n\n" + body)).singleElement().satisfies(c -> assertThat(c.evidence())
                .allSatisfy(e -> assertThat(e.text()).isEqualTo(body)));
    }

    @Test
    void aHeadlineThatCountsMoreThanTheBodyIsRead() {
        String headline = "Three dead in raid on market";
        String body = "Anton Ruiz was killed in a raid on the market on Monday, officials said.";
        assertThat(claims(headline + "\n\n" + body))
                .flatExtracting(Claim::figures)
                .extracting(f -> f.count().value())
                .contains(3L, 1L);
    }

    @Test
    void everyClaimNamesItsRules() {
        assertThat(claims("Warplanes bombed the village, killing a child."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.derivation().steps()).isNotEmpty());
    }
}
