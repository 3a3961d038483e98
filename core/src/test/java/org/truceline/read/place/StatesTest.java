package org.truceline.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Quote;

/** Which names are a state's. */
class StatesTest {

    private static Name<Location> named(String words, String name, PlaceKind kind) {
        Place place = new Place(new PlaceId("test:" + name), name, kind, new Point(1, 2), 3, "XA", null, null, 0);
        return Name.<Location>asWritten(Quote.of(words, 0, words.length()))
                .answered(new Answer.Found<>(Location.at(place), 0.9, "test", "told so", List.of()));
    }

    @Test
    void aCapitalIsAStatesNameHoweverItIsWritten() {
        assertThat(States.isOfState(named("KHARTOUM", "Khartoum", PlaceKind.CITY)))
                .isTrue();
        assertThat(States.isOfState(named("Kiev", "Kyiv", PlaceKind.CITY))).isTrue();
        assertThat(States.isOfState(named("El Fasher", "El Fasher", PlaceKind.CITY)))
                .isFalse();
    }

    @Test
    void aCountryIsOneByWhateverName() {
        assertThat(States.isOfState(named("America", "United States", PlaceKind.COUNTRY)))
                .isTrue();
    }

    @Test
    void adjectivesOfTwoWordsAreAdjectives() {
        assertThat(States.isAdjective("south african")).isTrue();
        assertThat(States.isAdjective("thai")).isTrue();
        assertThat(States.isAdjective("south africa")).isFalse();
    }
}
