package org.truceline.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.truceline.model.Join.Feature;

/** Ages of persons: found in a text, and what they speak for. */
class AgesTest {

    @Test
    void agesAreFoundInTheFormsThatReportsUse() {
        assertThat(Ages.in("A 13-year-old boy and a six-month-old girl were hurt."))
                .containsExactly(6, 13 * 12);
        assertThat(Ages.in("Ana Vell, 34, and her son, 7, died; a man aged 61 lives."))
                .containsExactly(84, 408, 732);
        assertThat(Ages.in("Nine-Year-Old Struck by Shell")).containsExactly(108);
    }

    @Test
    void otherNumbersAreNoAges() {
        assertThat(Ages.in("On July 3, 12 people died near Northtown, 7 km from the front, in 2030."))
                .isEmpty();
    }

    @Test
    void aChildOfOneAgeInBothSpeaksForMoreThanAGrownPerson() {
        assertThat(score(new Integer[] {108}, new Integer[] {108, 400})).isEqualTo(1);
        assertThat(score(new Integer[] {408}, new Integer[] {408})).isEqualTo(0.4);
    }

    @Test
    void childrenOfOtherAgesSpeakAgainst() {
        assertThat(score(new Integer[] {36}, new Integer[] {108})).isEqualTo(-1.2);
        assertThat(score(new Integer[] {300}, new Integer[] {108})).isEqualTo(-0.4);
    }

    @Test
    void aBirthdayBetweenSaysNothing() {
        assertThat(score(new Integer[] {108}, new Integer[] {120})).isZero();
    }

    private static double score(Integer[] a, Integer[] b) {
        return new AgeComparison()
                .of(
                        Sketches.blank("a").ages(a).sketch(),
                        Sketches.blank("b").ages(b).sketch())
                .map(Feature::score)
                .orElse(0.0);
    }
}
