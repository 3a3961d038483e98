package org.truceline.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What rare words shared by two reports speak for. */
class WordComparisonTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    private static Profile of(String... words) {
        return Profile.of(
                new Wording(Arrays.stream(words).collect(Collectors.toMap(w -> w, w -> 1)), Set.of()), VOCABULARY);
    }

    @Test
    void twoHeadlinesOfTheSameWordsSpeakForLittle() {
        Profile headline = of("shelling", "bazaar");
        assertThat(headline.likeness(headline)).isGreaterThan(0.99);
        assertThat(WordComparison.ofReports(1, headline, headline)).isLessThanOrEqualTo(1);
    }

    @Test
    void longReportsOfTheSameWordsSpeakForMuch() {
        Profile report = of(
                "shelling",
                "bazaar",
                "miners",
                "quarry",
                "orchard",
                "bakery",
                "viaduct",
                "tannery",
                "mill",
                "ferry",
                "granary",
                "chapel",
                "foundry",
                "cannery");
        assertThat(WordComparison.ofReports(1, report, report)).isEqualTo(6);
    }
}
