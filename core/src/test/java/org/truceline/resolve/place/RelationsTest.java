package org.truceline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Location;
import org.truceline.model.Point;
import org.truceline.model.Relation;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** How a happening lies to the place that the words name, and how exactly that is known. */
class RelationsTest {

    private static Location first(String text) {
        return new PlaceFinder(Gazetteer.bundled())
                .find(Report.of("r", null, text), TokenizedText.of(text))
                .getFirst()
                .found()
                .orElseThrow();
    }

    private static Point point(Location location) {
        return Objects.requireNonNull(location.point());
    }

    private static Point own(Location location) {
        return Objects.requireNonNull(location.place().point());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Shells fell in Kherson.; AT; 1; 1",
                "Shells fell near Kherson.; NEAR; 2; 2",
                "Shells fell outside Kherson.; NEAR; 2; 2",
                "Shells fell on the outskirts of Kherson.; NEAR; 2; 2",
                "Shells fell 20 km north of Kherson.; OFF; 2; 2",
                "Shells fell south-east of Kherson.; OFF; 2; 2",
                "Shells fell between Kherson and Mykolaiv.; BETWEEN; 2; 5",
                "A village in Idlib province was shelled.; WITHIN; 3; 4",
                "Fighting went on in northern Syria.; WITHIN; 0; 6",
                "Fighting went on in Syria.; AT; 0; 6",
                "A ship sank in the Black Sea.; AT; 3; 7",
            })
    void wordsGiveTheRelationAndItsPrecision(String text, Relation relation, int acled, int ucdp) {
        Location location = first(text);
        assertThat(location.relation()).isEqualTo(relation);
        assertThat(Precision.acled(location).orElse(0)).as("ACLED").isEqualTo(acled);
        assertThat(Precision.ucdp(location)).as("UCDP").isEqualTo(ucdp);
    }

    @Test
    void aDistanceAndASideMoveThePoint() {
        Location location = first("Two shells fell 30 kilometers (18 miles) north of Donetsk.");
        assertThat(own(location).kmTo(point(location))).isCloseTo(30, within(0.5));
        assertThat(point(location).latitude()).isGreaterThan(own(location).latitude());
    }

    @Test
    void betweenLiesInTheMiddle() {
        Location location = first("A bus hit a mine between Kherson and Mykolaiv.");
        assertThat(own(location).kmTo(point(location))).isCloseTo(location.radiusKm(), within(0.5));
    }

    @Test
    void milesAreNotKilometres() {
        Location location = first("A convoy was hit 10 miles west of Gao.");
        assertThat(own(location).kmTo(point(location))).isCloseTo(16.1, within(0.3));
        assertThat(point(location).longitude()).isLessThan(own(location).longitude());
    }

    @Test
    void overTheDateLineAPointStaysOnEarth() {
        Point moved = Relations.moved(new Point(-17, 179.9), 90, 50);
        assertThat(moved.longitude()).isBetween(-180.0, -179.0);
    }
}
