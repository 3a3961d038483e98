package org.truceline.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.read.place.Setting.Option;
import org.truceline.read.place.Spot.Sort;
import org.truceline.text.TokenizedText;

/** Whether a place is carried over. */
class CarryingTest {

    private static final TokenizedText TEXT =
            TokenizedText.of("Dunmore was quiet. Dunmore and Carrick woke. Shells fell.");

    private static Option option(int token, String key, boolean own) {
        Name<Location> name = Name.asWritten(Quote.of(
                TEXT.text(), TEXT.token(token).start(), TEXT.token(token).end()));
        Spot spot = new Spot(
                token,
                token + 1,
                Sort.SETTLEMENT,
                "",
                key,
                name,
                TEXT.sentenceAt(TEXT.token(token).start()).orElseThrow());
        return new Option(spot, own, List.of());
    }

    private static int settled(Event event, Reality reality, boolean own, int best, double... likelihood) {
        Scene scene = new Scene(
                event, reality, 9, 10, TEXT.sentences().getLast(), null, false, false, false, null, List.of(), null);
        List<Option> options = List.of(
                new Option(null, false, List.of()),
                option(0, "dunmore", own),
                option(4, "dunmore", own),
                option(6, "carrick", own));
        return Carrying.settle(scene, options, likelihood, best);
    }

    @Test
    void fightingHappensSomewhere() {
        assertThat(settled(Event.ARMED_CLASH, Reality.ACTUAL, false, 0, 0.35, 0.2, 0.21, 0.24))
                .as("two mentions of one place count together")
                .isEqualTo(2);
        assertThat(settled(Event.ARMED_CLASH, Reality.ACTUAL, false, 0, 0.5, 0.2, 0.15, 0.15))
                .isZero();
        assertThat(settled(Event.PROTEST, Reality.ACTUAL, false, 0, 0.35, 0.2, 0.21, 0.24))
                .isZero();
    }

    @Test
    void whatIsOnlyFearedOrProposedCarriesNoPlaceOver() {
        assertThat(settled(Event.SHELLING, Reality.THREATENED, false, 1, 0.3, 0.5, 0.1, 0.1))
                .isZero();
        assertThat(settled(Event.AGREEMENT, Reality.DEMANDED, false, 1, 0.3, 0.5, 0.1, 0.1))
                .isZero();
        assertThat(settled(Event.SHELLING, Reality.ACTUAL, false, 1, 0.3, 0.5, 0.1, 0.1))
                .isOne();
    }

    @Test
    void aPlaceOfItsOwnSentenceStays() {
        assertThat(settled(Event.TALKS, Reality.PLANNED, true, 1, 0.3, 0.5, 0.1, 0.1))
                .isOne();
    }
}
