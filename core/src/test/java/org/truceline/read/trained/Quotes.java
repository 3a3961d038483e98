package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Claim;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Telling;

/** The words that a reading points at. */
final class Quotes {

    private Quotes() {}

    /** Every one of them stands in the report's text where it says. */
    static void assertStandingIn(Reading reading) {
        String text = reading.report().text();
        for (Quote quote : all(reading)) {
            assertThat(text.startsWith(quote.text(), quote.start()))
                    .as("%s at %s", quote.text(), quote.start())
                    .isTrue();
        }
    }

    private static List<Quote> all(Reading reading) {
        List<@Nullable Quote> quotes = new ArrayList<>();
        reading.claims().forEach(c -> addAll(quotes, c));
        for (Attribution attribution : reading.attributions()) {
            quotes.add(attribution.content());
            quotes.add(attribution.source());
            quotes.add(attribution.speaker());
            quotes.add(attribution.cue());
            quotes.addAll(attribution.via());
        }
        addAll(quotes, reading.mentions().places());
        addAll(quotes, reading.mentions().times());
        addAll(quotes, reading.mentions().actors());
        return quotes.stream().filter(Objects::nonNull).toList();
    }

    private static void addAll(List<@Nullable Quote> quotes, Claim claim) {
        Happening happening = claim.happening();
        Telling telling = claim.telling();
        quotes.addAll(claim.evidence());
        quotes.add(happening.trigger());
        quotes.add(telling.cue());
        addAll(quotes, happening.perpetrator());
        addAll(quotes, happening.target());
        addAll(quotes, happening.place());
        addAll(quotes, telling.via());
        for (Name<?> name : Arrays.asList(happening.when(), telling.speaker())) {
            quotes.add(name == null ? null : name.words());
        }
        for (Figure figure : claim.figures()) {
            quotes.add(figure.words());
            quotes.add(figure.who());
        }
        claim.derivation().steps().forEach(s -> quotes.add(s.on()));
    }

    private static void addAll(List<@Nullable Quote> quotes, List<? extends Name<?>> names) {
        names.forEach(n -> quotes.add(n.words()));
    }
}
