package org.truceline.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Quote;
import org.truceline.read.place.Setting.Option;
import org.truceline.read.place.Spot.Sort;
import org.truceline.text.TokenizedText;

/** Which of the likely places are named. */
class ListingTest {

    private static final TokenizedText TEXT =
            TokenizedText.of("Dunmore lies in Lannet, far from Ostrava. Shells fell on the enclave.");

    private static final Listing LISTING = new Listing(TEXT);

    private static final Spot TOWN = spot("Dunmore", Sort.SETTLEMENT, place("Dunmore", PlaceKind.CITY, 10, 3, "XA"));
    private static final Spot COUNTRY = spot("Lannet", Sort.COUNTRY, place("Lannet", PlaceKind.COUNTRY, 11, 300, "XA"));
    private static final Spot ABROAD =
            spot("Ostrava", Sort.COUNTRY, place("Ostrava", PlaceKind.COUNTRY, 50, 300, "XB"));
    private static final Spot ENCLAVE = spot("the enclave", Sort.NOUN, null);

    private static Spot spot(String words, Sort sort, @Nullable Place place) {
        int at = TEXT.text().indexOf(words);
        Name<Location> name = Name.asWritten(Quote.of(TEXT.text(), at, at + words.length()));
        Name<Location> answered = place == null
                ? name
                : name.answered(new Answer.Found<>(Location.at(place), 0.9, "test", "told so", List.of()));
        int first = TEXT.tokenIndexAt(at);
        return new Spot(
                first,
                TEXT.tokenIndexAt(at + words.length() - 1) + 1,
                sort,
                sort == Sort.NOUN ? "enclave" : "",
                words,
                answered,
                TEXT.sentenceAt(at).orElseThrow());
    }

    private static Place place(String name, PlaceKind kind, double latitude, double radius, String country) {
        return new Place(
                new PlaceId("test:" + name),
                name,
                kind,
                new Point(latitude, 20),
                radius,
                country,
                kind == PlaceKind.COUNTRY ? null : name,
                null,
                0);
    }

    private static List<String> listed(Spot other, boolean own, double likelihood) {
        List<Option> options = List.of(
                new Option(null, false, List.of()),
                new Option(TOWN, false, List.of()),
                new Option(other, own, List.of()));
        return LISTING.of(options, new double[] {0.3, 0.7 - likelihood, likelihood}, 1).stream()
                .map(s -> s.name().text())
                .toList();
    }

    @Test
    void aPlaceThatHoldsTheLikeliestIsNamedBesideIt() {
        Spot region = spot("Lannet", Sort.REGION, place("Lannet", PlaceKind.REGION, 10.2, 60, "XA"));
        Spot elsewhere = spot("Ostrava", Sort.REGION, place("Ostrava", PlaceKind.REGION, 50, 60, "XB"));
        assertThat(listed(region, false, 0.12)).containsExactly("Dunmore", "Lannet");
        assertThat(listed(elsewhere, false, 0.12)).containsExactly("Dunmore");
        assertThat(listed(elsewhere, false, 0.25)).containsExactly("Dunmore", "Ostrava");
    }

    /** What the gazetteer says of a disputed place must not tip the scale. */
    @Test
    void aCountryIsNamedAlikeWhetherItHoldsThePlaceOrNot() {
        for (double likelihood : new double[] {0.12, 0.2, 0.28}) {
            assertThat(listed(COUNTRY, false, likelihood)).containsExactly("Dunmore");
            assertThat(listed(ABROAD, false, likelihood)).containsExactly("Dunmore");
        }
        assertThat(listed(COUNTRY, false, 0.34)).containsExactly("Dunmore", "Lannet");
        assertThat(listed(ABROAD, false, 0.34)).containsExactly("Dunmore", "Ostrava");
    }

    @Test
    void aStateThatActsIsNamedNoSoonerThanOneThatAPrepositionLeads() {
        Spot party = spot("Lannet", Sort.PARTY, place("Lannet", PlaceKind.COUNTRY, 11, 300, "XA"));
        assertThat(listed(party, true, 0.2)).containsExactly("Dunmore");
    }

    @Test
    void thePhraseOfTheSentenceItselfIsNamedBesideAPlaceThatIsCarriedOver() {
        assertThat(listed(ENCLAVE, true, 0.12)).containsExactly("Dunmore", "the enclave");
        assertThat(listed(ENCLAVE, false, 0.12)).containsExactly("Dunmore");
    }

    @Test
    void whatIsHardlyLikelyIsNotNamed() {
        assertThat(listed(COUNTRY, false, 0.05)).containsExactly("Dunmore");
    }

    @Test
    void aRegionHoldsWhatLiesWithinItsReach() {
        Place region = place("Karst", PlaceKind.REGION, 10.2, 60, "XB");
        assertThat(TOWN.liesIn(spot("Lannet", Sort.REGION, region))).isTrue();
        assertThat(TOWN.liesIn(ABROAD)).isFalse();
        assertThat(TOWN.liesIn(COUNTRY)).as("what the parties fight over").isFalse();
        assertThat(COUNTRY.liesIn(TOWN)).isFalse();
    }
}
