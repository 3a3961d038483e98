package org.truceline.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Count;
import org.truceline.model.Event;
import org.truceline.model.Join.Feature;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Status;
import org.truceline.reconcile.strand.Tally;

/** The list of features as a whole: nothing is merged on absent values, and no order changes a score. */
class MatcherTest {

    private static final Location TOWN = Sketches.town("Northtown", "XN", 10, 20, 9000);

    private static Sketches full(String id) {
        return Sketches.blank(id)
                .published("2030-03-04")
                .events(Event.SHELLING)
                .on("2030-03-03")
                .at(TOWN)
                .beginning(TOWN)
                .figures(new Tally(Measure.KILLED, Count.exactly(3), Status.CIVILIAN))
                .ages(108);
    }

    @Test
    void twoReportsThatSayNothingAreNotAlike() {
        Sketch a = Sketches.blank("a").sketch();
        Sketch b = Sketches.blank("b").sketch();
        assertThat(new Matcher().explain(a, b).features()).isEmpty();
        assertThat(new Matcher().score(a, b)).isZero();
    }

    @Test
    void whatOneLeavesOutIsSpokenOfByNoFeature() {
        Sketch silent = Sketches.blank("a").sketch();
        Sketch telling = full("b").sketch();
        for (Comparison comparison : Matcher.COMPARISONS) {
            assertThat(comparison.of(silent, telling)).as(comparison.toString()).isEmpty();
            assertThat(comparison.of(telling, silent)).as(comparison.toString()).isEmpty();
        }
    }

    @Test
    void theSameKindOfEventIsNotEnough() {
        Sketch a = Sketches.blank("a")
                .events(Event.SHELLING)
                .published("2030-03-04")
                .sketch();
        Sketch b = Sketches.blank("b")
                .events(Event.SHELLING)
                .published("2030-03-04")
                .sketch();
        assertThat(new Matcher().score(a, b)).isLessThan(Matcher.THRESHOLD);
    }

    @Test
    void eachFeatureHasAScoreAndASentenceAndTheirSumDecides() {
        Sketch a = full("a").sketch();
        Sketch b = full("b").published("2030-03-05").sketch();
        List<Feature> features = new Matcher().explain(a, b).features();
        assertThat(features).extracting(Feature::name).containsExactly("event", "day", "place", "figures", "ages");
        assertThat(features).allSatisfy(f -> assertThat(f.sentence()).isNotBlank());
        assertThat(features.stream().mapToDouble(Feature::score).sum())
                .isEqualTo(new Matcher().score(a, b))
                .isGreaterThan(Matcher.THRESHOLD);
    }

    @Test
    void whicheverComesFirstTheScoreIsTheSame() {
        Sketch a = full("a").on("2030-01-01", "2030-12-31").ages(72, 300).sketch();
        Sketch b = full("b")
                .published("2030-06-01")
                .on("2030-05-30")
                .whatFollowed()
                .sketch();
        for (Comparison comparison : Matcher.COMPARISONS) {
            assertThat(comparison.score(a, b)).isEqualTo(comparison.score(b, a));
        }
    }
}
