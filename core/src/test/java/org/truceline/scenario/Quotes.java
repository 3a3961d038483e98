package org.truceline.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Claim;
import org.truceline.model.Derivation;
import org.truceline.model.Figure;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;

/** Every place of the text that a reading points at. */
final class Quotes {

    private final List<Quote> found = new ArrayList<>();

    private Quotes() {}

    static List<Quote> of(Reading reading) {
        Quotes quotes = new Quotes();
        reading.mentions().places().forEach(quotes::add);
        reading.mentions().times().forEach(quotes::add);
        reading.mentions().actors().forEach(quotes::add);
        reading.attributions().forEach(quotes::add);
        reading.claims().forEach(quotes::add);
        return quotes.found;
    }

    private void add(Attribution attribution) {
        add(attribution.source());
        add(attribution.speaker());
        add(attribution.cue());
        add(attribution.content());
        found.addAll(attribution.via());
    }

    private void add(Claim claim) {
        found.addAll(claim.evidence());
        add(claim.happening().trigger());
        claim.happening().perpetrator().forEach(this::add);
        claim.happening().target().forEach(this::add);
        claim.happening().place().forEach(this::add);
        add(claim.happening().when());
        add(claim.telling().speaker());
        claim.telling().via().forEach(this::add);
        add(claim.telling().cue());
        for (Figure figure : claim.figures()) {
            add(figure.words());
            add(figure.who());
            add(figure.asOf());
        }
        for (Derivation.Step step : claim.derivation().steps()) {
            add(step.on());
        }
    }

    private void add(@Nullable Name<?> name) {
        if (name != null) {
            found.add(name.words());
        }
    }

    private void add(@Nullable Quote quote) {
        if (quote != null) {
            found.add(quote);
        }
    }
}
