package org.truceline.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** What a report says around a name: which countries it tells of, who was named before, when it was published. Immutable. */
public final class ActorContext {

    /** A place or state named in the text, as evidence of the country that it tells of. */
    private record Evidence(int sentence, String country, double weight, boolean located) {}

    private final ActorRegister register;
    private final TokenizedText text;
    private final List<List<Piece>> pieces;
    private final List<@Nullable State> countries;
    private final @Nullable State country;
    private final Map<String, Double> weights;
    private final @Nullable LocalDate day;
    private final List<Name<Actor>> mentions;
    private final @Nullable State placed;

    private ActorContext(
            ActorRegister register,
            TokenizedText text,
            List<List<Piece>> pieces,
            List<@Nullable State> countries,
            @Nullable State country,
            Map<String, Double> weights,
            @Nullable LocalDate day,
            List<Name<Actor>> mentions,
            @Nullable State placed) {
        this.register = register;
        this.text = text;
        this.pieces = pieces;
        this.countries = countries;
        this.country = country;
        this.weights = weights;
        this.day = day;
        this.mentions = mentions;
        this.placed = placed;
    }

    /** The context that a report gives whose places nobody has looked up, nobody being named yet. Takes time linear in the text. */
    public static ActorContext of(ActorRegister register, Report report, TokenizedText text) {
        return of(register, report, text, List.of());
    }

    /**
     * The context that a report gives, nobody being named yet. Takes time linear in the text.
     *
     * @param places the places that it names, looked up
     */
    public static ActorContext of(
            ActorRegister register, Report report, TokenizedText text, List<Name<Location>> places) {
        Segmenter segmenter = new Segmenter(register.index());
        List<List<Piece>> pieces = new ArrayList<>(text.sentences().size());
        List<Evidence> evidence = new ArrayList<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            List<Piece> here = segmenter.pieces(text.tokens(), sentence.firstToken(), sentence.endToken());
            pieces.add(here);
            for (int i = 0; i < here.size(); i++) {
                weigh(sentence.index(), here, i, text, evidence);
            }
        }
        for (Evidence e : evidence) {
            double early = 1 + 1.0 / (1 + e.sentence());
            weights.merge(e.country(), e.weight() * early, Double::sum);
        }
        Published published = report.published();
        LocalDate day = published == null ? null : published.day();
        State whole = best(register, weights, day);
        List<@Nullable State> countries = countries(register, text.sentences().size(), evidence, weights, whole, day);
        State placed = weights.isEmpty() ? PlacedIn.state(register, places, day) : null;
        return new ActorContext(register, text, pieces, countries, whole, weights, day, List.of(), placed);
    }

    /** This context with the actors named so far, in the order of the text. */
    public ActorContext with(List<Name<Actor>> mentions) {
        return new ActorContext(register, text, pieces, countries, country, weights, day, mentions, placed);
    }

    private static void weigh(int sentence, List<Piece> pieces, int i, TokenizedText text, List<Evidence> evidence) {
        Piece piece = pieces.get(i);
        String region = piece.region();
        State state = piece.state();
        if (region != null && state == null) {
            evidence.add(new Evidence(sentence, region, 1.5, true));
        } else if (state != null) {
            if (isOfAnother(pieces, i, state)) {
                return;
            }
            boolean located = (i > 0 && isLocative(text.token(piece.first() - 1))) || isAddress(pieces, i, text);
            double weight =
                    piece.names(State.Role.NAME) ? located ? 2.5 : 1.5 : piece.names(State.Role.SEAT) ? 0.3 : 0.8;
            evidence.add(new Evidence(sentence, state.actor().id().value(), weight, located));
        } else if (piece.is(Piece.Type.KNOWN)) {
            Entry entry = piece.entries().get(0);
            String country = stateOf(entry.actor());
            double weight =
                    switch (entry.actor().kind()) {
                        case REBEL_GROUP, MILITIA, IDENTITY_MILITIA, STATE_FORCES, DE_FACTO_FORCES, PEACEKEEPERS -> 1;
                        case MONITOR, PERSON, DE_FACTO_AUTHORITY -> 0.5;
                        default -> 0;
                    };
            if (country != null && weight > 0) {
                evidence.add(new Evidence(sentence, country, weight, false));
            }
        }
    }

    /** "Tripoli, Lebanon": a town that shares its name with the capital of one state, said to be in another. */
    private static boolean isOfAnother(List<Piece> pieces, int i, State state) {
        if (pieces.get(i).names(State.Role.NAME)
                || i + 2 >= pieces.size()
                || !pieces.get(i + 1).is(Piece.Type.COMMA)) {
            return false;
        }
        State whole =
                pieces.get(i + 2).names(State.Role.NAME) ? pieces.get(i + 2).state() : null;
        return whole != null && !whole.actor().id().equals(state.actor().id());
    }

    /** "in Tripoli, Lebanon": a state that says where the place in front of it lies. */
    private static boolean isAddress(List<Piece> pieces, int i, TokenizedText text) {
        if (i < 2 || !pieces.get(i).names(State.Role.NAME) || !pieces.get(i - 1).is(Piece.Type.COMMA)) {
            return false;
        }
        Piece town = pieces.get(i - 2);
        return (town.is(Piece.Type.NAME) || town.is(Piece.Type.STATE))
                && !town.names(State.Role.NAME)
                && town.first() > 0
                && isLocative(text.token(town.first() - 1));
    }

    private static @Nullable String stateOf(Actor actor) {
        String country = actor.country();
        return country == null ? null : country.toLowerCase(Locale.ROOT);
    }

    private static boolean isLocative(Token token) {
        return switch (token.lower()) {
            case "in",
                    "inside",
                    "across",
                    "throughout",
                    "over",
                    "northern",
                    "southern",
                    "eastern",
                    "western",
                    "near",
                    "into" -> true;
            default -> false;
        };
    }

    ActorRegister register() {
        return register;
    }

    TokenizedText text() {
        return text;
    }

    List<List<Piece>> pieces() {
        return pieces;
    }

    /** The day of publication; null where it is not known. */
    @Nullable LocalDate day() {
        return day;
    }

    List<Name<Actor>> mentions() {
        return mentions;
    }

    /** The state that the text around {@code offset} tells of: places in its sentence first, then the whole report. */
    @Nullable State country(int offset) {
        return text.sentenceAt(offset).map(s -> countries.get(s.index())).orElse(country);
    }

    /** The state that all its places surely lie in, where the report names no state at all and nobody else governs there; null otherwise. */
    @Nullable State placed() {
        return placed;
    }

    /** The country of each sentence that names a place; of the others the report's own. */
    private static List<@Nullable State> countries(
            ActorRegister register,
            int sentences,
            List<Evidence> evidence,
            Map<String, Double> weights,
            @Nullable State whole,
            @Nullable LocalDate day) {
        List<@Nullable State> countries = new ArrayList<>(Collections.nCopies(sentences, whole));
        for (int from = 0; from < evidence.size(); ) {
            int sentence = evidence.get(from).sentence();
            Map<String, Double> scores = null;
            int to = from;
            for (; to < evidence.size() && evidence.get(to).sentence() == sentence; to++) {
                Evidence e = evidence.get(to);
                if (e.located()) {
                    scores = scores == null ? new LinkedHashMap<>(weights) : scores;
                    scores.merge(e.country(), 4 * e.weight(), Double::sum);
                }
            }
            if (scores != null) {
                countries.set(sentence, best(register, scores, day));
            }
            from = to;
        }
        return countries;
    }

    private static @Nullable State best(ActorRegister register, Map<String, Double> scores, @Nullable LocalDate day) {
        State best = null;
        double most = 0;
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            State state = register.state(score.getKey());
            if (state != null && score.getValue() > most && state.term().holdsOn(day)) {
                best = state;
                most = score.getValue();
            }
        }
        return best;
    }

    /** How much the report tells of that country, 0 to 1. */
    double share(@Nullable String country) {
        if (country == null || weights.isEmpty()) {
            return 0;
        }
        double all = 0;
        for (double weight : weights.values()) {
            all += weight;
        }
        return weights.getOrDefault(country.toLowerCase(Locale.ROOT), 0.0) / all;
    }

    /** The last actor named before {@code offset} that passes. */
    Optional<Actor> lastBefore(int offset, Predicate<Actor> test) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Name<Actor> mention = mentions.get(i);
            if (mention.words().end() <= offset) {
                Optional<Actor> actor = mention.found().filter(test);
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    /** The party that a sentence is about: the first of its sentence that has a side, else the last one named before. */
    Optional<Actor> subjectBefore(int offset) {
        int start = text.sentenceAt(offset).map(Sentence::start).orElse(0);
        for (Name<Actor> mention : mentions) {
            Actor actor = mention.found().orElse(null);
            boolean here = mention.words().start() >= start && mention.words().end() <= offset;
            if (here && actor != null && isParty(actor)) {
                return Optional.of(register.sideOf(actor));
            }
        }
        return lastBefore(offset, ActorContext::isParty).map(register::sideOf);
    }

    private static boolean isParty(Actor actor) {
        return actor.side() != null && actor.kind() != ActorKind.CIVILIANS;
    }

    /** The one actor of those kinds that is named before {@code offset}; empty where there are two, or none. */
    Optional<Actor> onlyBefore(int offset, Predicate<Actor> test) {
        Actor only = null;
        for (Name<Actor> mention : mentions) {
            Actor actor = mention.found().orElse(null);
            if (actor != null && mention.words().end() <= offset && test.test(actor)) {
                if (only != null && !only.id().equals(actor.id())) {
                    return Optional.empty();
                }
                only = actor;
            }
        }
        return Optional.ofNullable(only);
    }

    static boolean isArmedGroup(Actor actor) {
        return actor.kind() == ActorKind.REBEL_GROUP
                || actor.kind() == ActorKind.MILITIA
                || actor.kind() == ActorKind.IDENTITY_MILITIA;
    }
}
