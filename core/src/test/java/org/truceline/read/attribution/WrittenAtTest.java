package org.truceline.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Quote;
import org.truceline.text.TokenizedText;

/** A town before a colon is where a report was written; a party there speaks. */
class WrittenAtTest {

    @ParameterizedTest
    @CsvSource({
        "NORTHTOWN: Rebels left the hills on Monday., CITY, true",
        "Northtown: Rebels left the hills on Monday., CITY, false",
        "NORTHTOWN: REBELS LEFT THE HILLS, CITY, false",
        "NORLAND: Rebels left the hills on Monday., COUNTRY, false",
        "NORTHTOWN said: Rebels left the hills., CITY, false"
    })
    void saysNothing(String sentence, PlaceKind kind, boolean written) {
        TokenizedText text = TokenizedText.of(sentence);
        Quote words = text.quote(0, 1);
        Place place = new Place(new PlaceId("a:1"), words.text(), kind, null, 5, null, null, null, 9);
        Name<Location> name =
                new Name<>(words, new Answer.Found<>(Location.at(place), 0.9, "rule", "reason", List.of()));
        assertThat(new WrittenAt(text, List.of(name)).is(words)).isEqualTo(written);
    }
}
