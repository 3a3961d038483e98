package org.truceline.reconcile.judge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.truceline.model.Actor;
import org.truceline.model.Answer;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Ruling;
import org.truceline.model.Scope;
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.model.Telling;
import org.truceline.model.TimeType;
import org.truceline.model.When;
import org.truceline.model.Word;

/** Puts what people corrected into a claim. A correction whose value makes no sense changes nothing. */
public final class Corrections {

    /** Slots that hold names: the words have to stand in the report. */
    public static final Set<String> NAMES = Set.of("speaker", "doer", "target", "place");

    private static final String RULE = "judgement";

    private Corrections() {}

    static Claim apply(Reading reading, Claim claim, List<Ruling.Correct> corrections) {
        Claim corrected = claim;
        for (Ruling.Correct correction : corrections) {
            corrected = applyOrKeep(reading, corrected, correction);
        }
        return corrected;
    }

    private static Claim applyOrKeep(Reading reading, Claim claim, Ruling.Correct correction) {
        try {
            return apply(reading, claim, correction.slot(), correction.value());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return claim; // the judgement stays on record, without effect
        }
    }

    /**
     * The claim with another value in a slot.
     *
     * @throws IllegalArgumentException where there is no such slot, or it cannot hold the value; the message says why
     */
    public static Claim apply(Reading reading, Claim claim, String slot, String value) {
        Happening h = claim.happening();
        return switch (slot) {
            case "event" ->
                claim.withHappening(with(h, Word.of(Event.class, value), h.reality(), h.when(), h.background()));
            case "reality" ->
                claim.withHappening(with(h, h.event(), Word.of(Reality.class, value), h.when(), h.background()));
            case "background" ->
                claim.withHappening(with(h, h.event(), h.reality(), h.when(), Boolean.parseBoolean(value)));
            case "date" -> claim.withHappening(with(h, h.event(), h.reality(), day(claim, value), h.background()));
            case "speaker", "doer", "target", "place" -> named(new NamedInText(reading, claim), claim, slot, value);
            case "stance" -> {
                Telling t = claim.telling();
                yield claim.withTelling(new Telling(t.speaker(), t.via(), Word.of(Stance.class, value), t.cue()));
            }
            default -> claim.withFigures(figures(claim, Word.of(Measure.class, slot), Long.parseLong(value)));
        };
    }

    /** Without a value nobody is named; without a speaker it is the report that says so. */
    private static Claim named(NamedInText names, Claim claim, String slot, String value) {
        Happening h = claim.happening();
        Telling t = claim.telling();
        return switch (slot) {
            case "speaker" -> {
                List<Name<Actor>> speakers = names.actors(value);
                if (speakers.size() > 1) {
                    throw new IllegalArgumentException("a claim has one speaker");
                }
                yield claim.withTelling(
                        new Telling(speakers.isEmpty() ? null : speakers.getFirst(), t.via(), t.stance(), t.cue()));
            }
            case "doer" -> claim.withHappening(with(h, names.actors(value), h.target(), h.place()));
            case "target" -> claim.withHappening(with(h, h.perpetrator(), names.actors(value), h.place()));
            default -> claim.withHappening(with(h, h.perpetrator(), h.target(), names.places(value)));
        };
    }

    private static Happening with(
            Happening h, List<Name<Actor>> doers, List<Name<Actor>> targets, List<Name<Location>> places) {
        return new Happening(h.event(), h.trigger(), h.reality(), doers, targets, places, h.when(), h.background());
    }

    private static Happening with(
            Happening h,
            Event event,
            Reality reality,
            @org.jspecify.annotations.Nullable Name<When> when,
            boolean background) {
        return new Happening(event, h.trigger(), reality, h.perpetrator(), h.target(), h.place(), when, background);
    }

    private static Name<When> day(Claim claim, String value) {
        int dash = value.indexOf('/');
        LocalDate first = LocalDate.parse(dash < 0 ? value : value.substring(0, dash));
        LocalDate last = dash < 0 ? first : LocalDate.parse(value.substring(dash + 1));
        When when = new When(TimeType.DATE, value, new Days(first, last), null);
        Name<When> before = claim.happening().when();
        Quote words = before == null ? claim.evidence().getFirst() : before.words();
        return new Name<>(words, new Answer.Found<>(when, 1, RULE, "corrected by a person", List.of()));
    }

    /** The largest figure of the measure takes the new number; where there is none, one is added on the claim's own sentence. */
    private static List<Figure> figures(Claim claim, Measure measure, long value) {
        List<Figure> figures = new ArrayList<>(claim.figures());
        int found = -1;
        for (int i = 0; i < figures.size(); i++) {
            Figure f = figures.get(i);
            if (f.measure() == measure && (found < 0 || number(f) > number(figures.get(found)))) {
                found = i;
            }
        }
        Count count = Count.exactly(value);
        if (found < 0) {
            figures.add(new Figure(
                    measure, count, claim.evidence().getFirst(), null, Status.UNSPECIFIED, Scope.INCIDENT, null));
        } else {
            Figure f = figures.get(found);
            figures.set(found, new Figure(measure, count, f.words(), f.who(), f.status(), f.scope(), f.asOf()));
        }
        return figures;
    }

    private static long number(Figure figure) {
        return figure.count().isKnown() ? figure.count().value() : -1;
    }
}
