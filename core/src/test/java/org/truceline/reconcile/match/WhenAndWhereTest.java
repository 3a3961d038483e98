package org.truceline.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.truceline.model.Location;

/** Days and places of reports that come late, of regions, and of towns of one name. */
class WhenAndWhereTest {

    private static final Location TOWN = Sketches.town("Northtown", "XN", 10, 20, 9000);
    private static final Location CITY = Sketches.town("Capital", "XN", 14, 26, 900_000);

    private final DayComparison day = new DayComparison();
    private final PlaceComparison place = new PlaceComparison();

    @Test
    void theDayOfTheHearingSpeaksLittleAgainst() {
        Sketch news =
                Sketches.blank("a").published("2030-03-04").on("2030-03-03").sketch();
        Sketches court = Sketches.blank("b").published("2030-08-20").on("2030-08-19");
        assertThat(day.score(news, court.sketch())).isEqualTo(-9); // news of another day
        Sketches told = Sketches.blank("c").published("2030-09-20").on("2030-08-19");
        assertThat(day.score(news, told.sketch())).isEqualTo(-4); // not of a day just past
        Sketches next = Sketches.blank("e").published("2030-03-06").on("2030-03-05");
        assertThat(day.score(news, next.sketch())).isEqualTo(-4); // a day may be misread
        Sketches undated = Sketches.blank("d").published("2030-09-20");
        assertThat(day.score(news, undated.sketch())).isEqualTo(-4); // what is new to it
        assertThat(day.score(news, undated.whatFollowed().sketch())).isEqualTo(-0.5);
        assertThat(day.score(news, court.whatFollowed().sketch())).isEqualTo(-0.5);
    }

    @Test
    void anEarlierReportOfACourtIsNoSequelOfALaterDay() {
        Sketch court = Sketches.blank("a")
                .published("2030-03-04")
                .on("2030-03-03")
                .whatFollowed()
                .sketch();
        Sketch news =
                Sketches.blank("b").published("2030-08-20").on("2030-08-19").sketch();
        assertThat(day.score(court, news)).isEqualTo(-2.5);
    }

    @Test
    void aYearIsNoDayThatAgrees() {
        Sketch a = Sketches.blank("a").published("2030-03-04").on("2030-03-03").sketch();
        Sketch b = Sketches.blank("b")
                .published("2030-11-04")
                .on("2030-01-01", "2030-12-31")
                .sketch();
        assertThat(day.score(a, b)).isNegative();
    }

    @Test
    void aTownThatTheOtherReportBeginsWithIsNoOtherPlace() {
        Sketch a = Sketches.blank("a").at(TOWN).sketch();
        assertThat(place.score(a, Sketches.blank("b").at(CITY).sketch())).isEqualTo(-4);
        assertThat(place.score(
                        a, Sketches.blank("b").at(CITY).beginning(TOWN, CITY).sketch()))
                .isEqualTo(-0.3);
    }

    @Test
    void townsOfOneNameInTwoCountriesAreTwoPlacesAndInOneMayBeMistaken() {
        Location elsewhere = Sketches.town("Northtown", "XN", 14, 26, 8000);
        Location abroad = Sketches.town("Northtown", "XS", 24, 46, 8000);
        Sketch a = Sketches.blank("a").at(TOWN).sketch();
        assertThat(place.score(a, Sketches.blank("b").at(elsewhere).sketch())).isZero();
        assertThat(place.score(a, Sketches.blank("b").at(abroad).sketch())).isEqualTo(-8);
    }

    @Test
    void wideRegionsThatTouchAreNotNear() {
        Sketch a = Sketches.blank("a").at(Sketches.region("North", 10, 20, 200)).sketch();
        Sketch b = Sketches.blank("b").at(Sketches.region("South", 12, 20, 200)).sketch();
        assertThat(place.of(a, b)).isEmpty();
    }

    @Test
    void aBigCityNearbySaysLessThanAVillageNearby() {
        Location suburb = Sketches.town("Suburb", "XN", 14.05, 26, 9000);
        Location hamlet = Sketches.town("Hamlet", "XN", 10.05, 20, 400);
        double city = place.score(
                Sketches.blank("a").at(CITY).sketch(),
                Sketches.blank("b").at(suburb).sketch());
        double village = place.score(
                Sketches.blank("a").at(TOWN).sketch(),
                Sketches.blank("b").at(hamlet).sketch());
        assertThat(city).isPositive().isLessThan(village);
    }

    @Test
    void aSmallTownAtTheBeginningSaysMoreThanABigCity() {
        SettingComparison setting = new SettingComparison();
        double town = setting.score(
                Sketches.blank("a").beginning(TOWN).sketch(),
                Sketches.blank("b").beginning(TOWN).sketch());
        double city = setting.score(
                Sketches.blank("a").beginning(CITY).sketch(),
                Sketches.blank("b").beginning(CITY).sketch());
        assertThat(city).isPositive().isLessThan(town);
    }
}
