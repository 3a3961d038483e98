package org.truceline.read.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.model.Status;
import org.truceline.read.figure.LooseFigure;

class RepeatsTest {

    private static LooseFigure killed(Count count, int at, @Nullable String who) {
        Quote words = new Quote(new Span(at, at + 2), "12");
        Quote counted = who == null ? null : new Quote(new Span(at + 3, at + 3 + who.length()), who);
        return new LooseFigure(Measure.KILLED, count, words, counted, Status.UNSPECIFIED, at, at, "a rule");
    }

    @Test
    void aHeadlinesNumberIsNotWrittenBesideTheSameOfTheLead() {
        LooseFigure headline = killed(Count.exactly(15), 0, null);
        LooseFigure lead = killed(Count.atLeast(15), 40, "villagers");
        assertThat(Repeats.once(List.of(headline, lead))).containsExactly(lead);
    }

    @Test
    void thePreciseNumberStandsForTheRoundOne() {
        LooseFigure round = killed(Count.atLeast(60), 0, null);
        LooseFigure precise = killed(Count.exactly(62), 40, null);
        assertThat(Repeats.once(List.of(round, precise))).containsExactly(precise);
        assertThat(Repeats.once(List.of(precise, round))).containsExactly(precise);
    }

    @Test
    void partsAndTotalsAndSmallNumbersOfAListAreKept() {
        LooseFigure total = killed(Count.exactly(25), 0, null);
        LooseFigure part = killed(Count.exactly(7), 40, "children");
        LooseFigure woman = killed(Count.exactly(1), 60, "a woman");
        LooseFigure man = killed(Count.exactly(1), 80, "a man");
        assertThat(Repeats.once(List.of(total, part, woman, man))).containsExactly(total, part, woman, man);
    }
}
