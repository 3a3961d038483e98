package org.truceline.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Answer;
import org.truceline.model.Claim;
import org.truceline.model.Happening;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.Telling;
import org.truceline.resolve.actor.ActorContext;
import org.truceline.resolve.actor.ActorFinder;
import org.truceline.resolve.actor.ActorRegister;
import org.truceline.resolve.actor.ActorResolver;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PlaceFinder;
import org.truceline.resolve.time.TimeFinder;
import org.truceline.text.TokenizedText;

/** Finds and looks up the names of a report before it is read, and afterwards those that the reader made of its own words. Immutable. */
public final class Names {

    private final PlaceFinder places;
    private final TimeFinder times = new TimeFinder();
    private final ActorRegister register;
    private final ActorFinder actors;
    private final ActorResolver resolver;

    /**
     * @param gazetteer the places it knows
     * @param register the actors it knows
     */
    public Names(Gazetteer gazetteer, ActorRegister register) {
        this.places = new PlaceFinder(gazetteer);
        this.register = register;
        this.actors = new ActorFinder(register);
        this.resolver = new ActorResolver(register);
    }

    /** The places, times and actors that a report names, in the order of the text, each looked up. */
    public Mentions find(Report report, TokenizedText text) {
        List<Name<Location>> named = places.find(report, text);
        return new Mentions(named, times.find(report, text), actors.find(report, text, named));
    }

    /** The reading with every actor looked up, also those whose words are no mention of their own ("he", "the same source"). */
    public Reading complete(Reading reading, TokenizedText text) {
        ActorContext context = ActorContext.of(
                        register, reading.report(), text, reading.mentions().places())
                .with(reading.mentions().actors());
        return reading.withClaims(
                reading.claims().stream().map(c -> complete(c, context)).toList());
    }

    private Claim complete(Claim claim, ActorContext context) {
        Happening h = claim.happening();
        Telling t = claim.telling();
        return claim.withHappening(new Happening(
                        h.event(),
                        h.trigger(),
                        h.reality(),
                        all(h.perpetrator(), context),
                        all(h.target(), context),
                        h.place(),
                        h.when(),
                        h.background()))
                .withTelling(new Telling(orNull(t.speaker(), context), all(t.via(), context), t.stance(), t.cue()));
    }

    private List<Name<Actor>> all(List<Name<Actor>> names, ActorContext context) {
        return names.stream().map(n -> one(n, context)).toList();
    }

    private @Nullable Name<Actor> orNull(@Nullable Name<Actor> name, ActorContext context) {
        return name == null ? null : one(name, context);
    }

    private Name<Actor> one(Name<Actor> name, ActorContext context) {
        return name.answer() instanceof Answer.Unasked ? name.answered(resolver.answer(name.words(), context)) : name;
    }
}
